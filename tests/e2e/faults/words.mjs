// Words that are dangerous to programs: kept as they are, run by none.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { backup, goTo, open, responses, saved, takeIn } from './app.mjs'
import { screens } from '../screens.mjs'
import { stores } from './stores.mjs'

const STRANGE = [
  '=1+1',
  '+639171234567',
  '-5',
  '@x',
  '=HYPERLINK("http://example.invalid","tap")',
  'a\tb',
  'a\nb',
  'a\r\nb',
  '"quoted"; with, separators',
  'שלום \u202eevil\u202c مرحبا',
  'a\u0000b',
  '👩🏽‍🏫📚 e\u0301 ﷽',
  '{{7*7}} ${7*7} {0} %s',
]

const MARKUP = [
  '<img src=x onerror="window.run = true">',
  '</script><script>window.run = true</script>',
  'javascript:window.run=true',
  '"><svg onload=window.run=true>',
  "'); window.run = true; //",
]

export const faults = [
  {
    number: 31,
    name: 'strange-words',
    fault: 'Strange words',
    done: 'formulas, separators, line ends, right-to-left, zeros, half a letter, 100 KB: stored as typed, and no formula in the table',
    limit: 180_000,
    run: strangeWords,
  },
  {
    number: 32,
    name: 'markup',
    fault: 'Markup and scripts as words',
    done: 'in names, purposes, choices, answers and an imported file; then every screen is looked at',
    limit: 180_000,
    run: markup,
  },
]

/** Hands in one response that says so; gives what the field itself makes of it. */
async function say(page, words) {
  const field = page.getByRole('textbox').last()
  await page.getByRole('radio').first().check()
  await page.getByRole('radio', { name: 'Yes' }).check()
  await field.fill(words)
  const kept = await field.inputValue()
  await page.getByRole('button', { name: /^(Finish|Hand in)$/ }).click()
  await page.getByRole('heading', { name: 'Thank you!' }).waitFor()
  await page.getByRole('button', { name: 'Next respondent' }).click()
  return kept
}

async function askOnOnePage(page, world) {
  await goTo(page, `#/ask/${world.form}/${world.session}`)
  await page.getByRole('button', { name: 'All on one page' }).click()
}

async function strangeWords(trial) {
  const phone = await trial.phone()
  const page = await phone.start()
  await open(page, trial.site.address)
  await askOnOnePage(page, trial.world)
  const wanted = []
  for (const words of STRANGE) wanted.push((await say(page, words)).trim())
  trial.log.acknowledged += wanted.length

  // Half of a letter that takes two has no meaning in any file: it may become the sign for that, and nothing else.
  const field = page.getByRole('textbox').last()
  const paste = (text) => field.evaluate((field, text) => {
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, text)
  await paste('half \ud83d of a letter')
  trial.expect(await saved(page), 'half a letter is not saved')
  await paste(`${'Ti nuang ken ti bulan. '.repeat(4500)}end`)
  trial.expect(await saved(page), '100 KB are not saved')
  const long = await field.inputValue()

  await phone.kill()
  await phone.start()
  await open(phone.page, trial.site.address)
  const found = await stores(phone.page)
  const given = responses(trial.world, found.local).map(({ answers }) => answers.next)
  for (const [place, words] of wanted.entries()) {
    if (trial.expect(given[place] === words, `${JSON.stringify(words)} became ${JSON.stringify(given[place])}`)) continue
    trial.log.lost += 1
  }
  const drafts = [...found.local].filter(([key]) => key.startsWith('katuwang/1/draft/'))
  trial.expect(drafts.some(([, text]) => JSON.parse(text).data.raw.next === long), '100 KB of typing did not stay as typed')
  trial.twins(found)
  await theTable(trial, phone, wanted)
}

/** What a spreadsheet makes of it: the right number of cells, and none that it would run. */
async function theTable(trial, phone, wanted) {
  await goTo(phone.page, `#/report/${trial.world.project}`)
  const table = await phone.file(() => phone.page.getByRole('button', { name: /^Answers: / }).click())
  const rows = parse(table, { bom: true, record_delimiter: '\r\n' })
  trial.expect(rows.length === trial.world.before.size + wanted.length + 1, `the table has ${rows.length} rows`)
  trial.expect(new Set(rows.map((row) => row.length)).size === 1, 'the rows differ in their number of cells')
  const runs = rows.flat().filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))
  trial.expect(runs.length === 0, `a spreadsheet would run ${JSON.stringify(runs[0])}`)
  const place = rows[0].indexOf('next')
  const last = rows.slice(1).map((row) => row[place].replace(/^'/, ''))
  const missing = wanted.filter((words) => !last.includes(words.replace(/^'/, '')))
  trial.expect(missing.length === 0, `not in the table as they are: ${JSON.stringify(missing)}`)
}

async function markup(trial) {
  const phone = await trial.phone()
  const init = () => addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`))
  const page = await phone.start({ init })
  page.on('dialog', (dialog) => {
    phone.complaints.push(`a dialog says ${dialog.message()}`)
    dialog.dismiss()
  })
  await open(page, trial.site.address)
  await everywhere(trial, page)
  await askOnOnePage(page, trial.world)
  for (const words of MARKUP) await say(page, words)
  await takeIn(page, await theFile(trial, phone))
  for (const address of await screens(page)) await goTo(page, address)
  trial.expect(!(await page.evaluate(() => window.run)), 'a script ran')
  trial.expect(phone.complaints.length === 0, `the console says ${phone.complaints[0]}`)
  const foreign = phone.asked.filter((address) => !/^(data:|blob:|chrome|about:)/.test(address) && !address.startsWith(trial.site.address))
  trial.expect(foreign.length === 0, `${foreign[0]} was asked`)
  await phone.kill()
  await phone.start()
  await open(phone.page, trial.site.address)
  const { local } = await stores(phone.page)
  const given = responses(trial.world, local).map(({ answers }) => answers.next)
  const missing = MARKUP.filter((words) => !given.includes(words))
  trial.log.acknowledged += MARKUP.length
  trial.log.lost += missing.length
  trial.expect(missing.length === 0, `${missing.length} answers are gone`)
}

/** Every field of the project, a task, a partner and a question that takes words. */
async function everywhere(trial, page) {
  const { project, task, form } = trial.world
  for (const screen of [`#/project/${project}/edit/project/${project}`, `#/project/${project}/edit/task/${task}`, `#/project/${project}/edit/session/${trial.world.session}`, `#/form/${form}/question/language`]) {
    await goTo(page, screen)
    const fields = page.getByRole('main').locator('input[type=text]:not([inputmode]), textarea')
    for (const [place, field] of (await fields.all()).entries()) {
      const words = MARKUP[place % MARKUP.length]
      const choices = (await field.getAttribute('id')) === 'choices'
      if (await field.isVisible()) await field.fill(choices ? MARKUP.map((words) => words.replaceAll('|', '')).join('\n') : words)
    }
    trial.expect(await saved(page), `${screen} does not say "Saved"`)
  }
}

async function theFile(trial, phone) {
  const file = await backup(phone)
  trial.expect(file?.includes('onerror'), 'the words are not in the file')
  const path = join(phone.profile, 'taken-in.json')
  await writeFile(path, file ?? '')
  return path
}
