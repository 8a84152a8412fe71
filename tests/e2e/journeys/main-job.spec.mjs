// The golden thread with the network off: plan, ask, prove, a page on paper, hand over, the next one. Once in English, once in Filipino.
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, file, installAndCutOff, kept, open, test } from '../phone.mjs'
import { printed } from '../paper.mjs'
import { serve } from '../../../xtask/server.mjs'

const WORDS = {
  English: {
    begin: 'Begin a project',
    reading: /^Recurring storybook reading/,
    name: 'Name',
    purpose: 'What is it for?',
    where: 'Where?',
    firstDay: 'First day',
    done: 'Done',
    view: /^Same view/,
    giveAndTake: /^Give and take/,
    addPartner: 'Add a partner',
    agrees: 'Agrees',
    funds: 'Funds',
    addLine: 'Add a line',
    what: 'What?',
    giver: 'Who gives?',
    receiver: 'Who gets?',
    state: 'How far is it?',
    confirmed: 'Confirmed',
    worth: 'Worth about',
    today: 'Today',
    projects: 'Projects',
    surveys: 'Surveys',
    reports: 'Reports',
    phone: 'Phone',
    sessions: /^Sessions/,
    day: 'Day',
    expected: 'Children expected',
    moreChildren: 'One more: Children',
    askChildren: /^Ask the children/,
    next: 'Next',
    skip: 'Skip this one',
    finish: 'Finish',
    nextRespondent: 'Next respondent',
    saved: 'Saved',
    back: 'Back',
    target: 'Target 70%',
    answered: '2 answered of 3 children who came',
    tooFew: 'too few answers to say',
    oneOfTwo: '1 of 2 children',
    answers: /^Answers: /,
    exchangesTable: /^Give and take CSV/,
    saveEverything: 'Save everything to a file',
    takeIn: 'Take in a saved file',
    sponsor: 'Sponsor: one page',
    otherPrograms: /^Answers for other programs/,
    package: 'All in one package (.zip)',
    nextOne: 'Plan the next one from this',
  },
  Filipino: {
    begin: 'Magsimula ng proyekto',
    reading: /^Regular na pagbabasa ng kuwento/,
    name: 'Pangalan',
    purpose: 'Para saan ito?',
    where: 'Saan?',
    firstDay: 'Unang araw',
    done: 'Tapos',
    view: /^Iisang pananaw/,
    giveAndTake: /^Bigayan/,
    addPartner: 'Magdagdag ng katuwang',
    agrees: 'Sang-ayon',
    funds: 'Pondo',
    addLine: 'Magdagdag ng linya',
    what: 'Ano?',
    giver: 'Sino ang magbibigay?',
    receiver: 'Sino ang tatanggap?',
    state: 'Nasaan na ito?',
    confirmed: 'Tiyak na',
    worth: 'Halaga, humigit-kumulang',
    today: 'Ngayon',
    projects: 'Proyekto',
    surveys: 'Survey',
    reports: 'Ulat',
    phone: 'Telepono',
    sessions: /^Mga sesyon/,
    day: 'Araw',
    expected: 'Inaasahang mga bata',
    moreChildren: 'Dagdag na isa: Mga bata',
    askChildren: /^Tanungin ang mga bata/,
    next: 'Susunod',
    skip: 'Laktawan ito',
    finish: 'Tapusin',
    nextRespondent: 'Susunod na sasagot',
    saved: 'Na-save',
    back: 'Bumalik',
    target: 'Target 70%',
    answered: '2 ang sumagot sa 3 batang dumating',
    tooFew: 'kulang pa ang sagot para masabi',
    oneOfTwo: '1 sa 2 bata',
    answers: /^Mga sagot: /,
    exchangesTable: /^Bigayan CSV/,
    saveEverything: 'I-save ang lahat sa isang file',
    takeIn: 'Kunin ang na-save na file',
    sponsor: 'Sponsor: isang pahina',
    otherPrograms: /^Mga sagot para sa ibang programa/,
    package: 'Lahat sa isang pakete (.zip)',
    nextOne: 'Planuhin ang susunod mula rito',
  },
}

for (const [language, words] of Object.entries(WORDS)) {
  test(`the main job without a network, in ${language}`, async ({ page, context, browser }, testInfo) => {
    await installAndCutOff(page, context)
    await page.getByRole('button', { name: language }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'Filipino' ? 'fil' : 'en')

    await test.step('plan', async () => {
      await page.getByRole('link', { name: words.begin }).click()
      await page.getByRole('button', { name: words.reading }).click()
      await page.getByLabel(words.name, { exact: true }).fill('Storybook Saturdays')
      await page.getByLabel(words.purpose).fill('Children hear a story in a language they understand.')
      await page.getByLabel(words.where).fill('Barangay Sevilla covered court')
      await page.getByRole('button', { name: words.done }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Storybook Saturdays' })).toBeVisible()
      await expect(page.getByText(words.saved, { exact: true })).toBeVisible()

      await page.getByRole('link', { name: words.view }).click()
      for (const partner of ['City Library', 'Rotary Club']) {
        await page.getByRole('link', { name: words.addPartner }).click()
        await page.getByLabel(words.name, { exact: true }).fill(partner)
        await page.getByLabel(words.funds).check()
        await page.getByRole('button', { name: words.done }).click()
        await page.getByRole('link', { name: new RegExp(`^${partner}`) }).click()
        await page.getByLabel(words.agrees, { exact: true }).check()
        await page.getByRole('button', { name: words.done }).click()
      }
      await page.getByRole('link', { name: words.back }).click()

      await page.getByRole('main').getByRole('link', { name: words.giveAndTake }).last().click()
      await page.getByRole('link', { name: words.addLine }).click()
      await page.getByLabel(words.what, { exact: true }).fill('Snacks')
      await page.getByLabel(words.giver).selectOption('Rotary Club')
      await page.getByLabel(words.receiver).selectOption('City Library')
      await page.getByLabel(words.worth).fill('12,000.50')
      await page.getByLabel(words.state).selectOption(words.confirmed)
      await page.getByRole('button', { name: words.done }).click()
      await expect(page.getByRole('link', { name: /Snacks.*Rotary Club → City Library.*₱12,000.50/ })).toBeVisible()
      await page.getByRole('link', { name: words.back }).click()

      // The first session of the template, moved to today.
      await page.getByRole('main').getByRole('link', { name: words.sessions }).first().click()
      await page.getByRole('link', { name: /^1\. / }).click()
      await page.getByLabel(words.day, { exact: true }).fill(await today(page))
      await page.getByLabel(words.expected).fill('3')
      await page.getByRole('button', { name: words.done }).click()
    })

    await test.step('ask', async () => {
      await page.getByRole('navigation').getByRole('link', { name: words.today }).click()
      for (let child = 0; child < 3; child++) await page.getByRole('button', { name: words.moreChildren }).click()
      await page.getByRole('checkbox').first().check()
      await page.getByRole('link', { name: words.askChildren }).click()

      await page.getByRole('button', { name: 'Iloko' }).click()
      await expect(page.getByRole('heading', { name: /^Naragsakanka kadi/ })).toBeVisible()
      await page.getByRole('radio', { name: 'Naragsak unay' }).check()
      await page.getByRole('button', { name: words.next }).click()
      await page.getByRole('radio', { name: 'Wen' }).check()
      await page.getByRole('button', { name: words.next }).click()
      await page.getByRole('radio', { name: 'Iloko' }).check()
      await page.getByRole('button', { name: words.next }).click()
      await page.getByRole('checkbox').nth(0).check()
      await page.getByRole('checkbox').nth(2).check()
      await page.getByRole('button', { name: words.next }).click()
      await page.getByRole('textbox').fill('4')
      await page.getByRole('button', { name: words.next }).click()
      await page.getByRole('textbox').fill('=Ti nuang, "ti" bulan')
      await page.getByRole('button', { name: words.finish }).click()

      await page.getByRole('button', { name: words.nextRespondent }).click()
      await page.getByRole('radio', { name: 'Bassit a ragsak' }).check()
      await page.getByRole('button', { name: words.next }).click()
      await page.getByRole('radio', { name: 'Saan' }).check()
      await page.getByRole('button', { name: words.next }).click()
      for (let question = 0; question < 3; question++) await page.getByRole('button', { name: words.skip }).click()
      await page.getByRole('button', { name: words.finish }).click()
      await page.getByRole('link', { name: words.done }).click()
      await expect(page.getByRole('link', { name: words.askChildren })).toContainText('2')
    })

    await test.step('prove', async () => {
      await page.getByRole('navigation').getByRole('link', { name: words.reports }).click()
      await page.getByRole('link', { name: /^Storybook Saturdays/ }).click()
      await expect(page.getByText(words.answered)).toBeVisible()
      await expect(page.getByText(words.oneOfTwo).first()).toBeVisible()
      await expect(page.getByText(words.tooFew)).toBeVisible()
    })

    await test.step('a page for the sponsor, on paper', async () => {
      await page.getByRole('button', { name: words.sponsor }).click()
      const pages = await printed(page, testInfo.outputPath('sponsor.pdf'))
      if (pages) {
        expect(pages).toHaveLength(1)
        for (const said of ['Storybook Saturdays', 'Children hear a story in a language they understand.', 'Rotary Club', 'Snacks', '₱12,000.50']) {
          expect(pages[0].replace(/\s+/g, ' ')).toContain(said)
        }
      }
    })

    await test.step('one package for programs of statistics', async () => {
      await page.getByRole('link', { name: words.otherPrograms }).click()
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.package }).click()])
      const files = unpacked(await readFile(await download.path()))
      const described = JSON.parse(files['datapackage.json'])
      expect(described.resources.map(({ path }) => path).filter((path) => !(path in files))).toEqual([])
      const rows = parse(files['responses.csv'], { bom: true, columns: true })
      expect(rows.map(({ language }) => language)).toEqual(['ilo', 'ilo'])
      await page.getByRole('navigation').getByRole('link', { name: words.reports }).click()
      await page.getByRole('link', { name: /^Storybook Saturdays/ }).click()
    })

    await test.step('hand over', async () => {
      const answers = await file(page, () => page.getByRole('button', { name: words.answers }).click())
      expect(answers.name).toMatch(/^katuwang-responses-\d{4}-\d\d-\d\d\.csv$/)
      expect(answers.text.startsWith('\ufeff"response_id",')).toBe(true)
      const rows = parse(answers.text, { bom: true, columns: true, record_delimiter: '\r\n' })
      expect(rows).toHaveLength(2)
      const [first, second] = rows
      expect(first.language).toBe('ilo')
      expect(first.session_date).toBe(await today(page))
      expect(Object.values(first).slice(9, -3)).toEqual(['4', 'yes', 'ilokano', 'pictures friends', '4', `'=Ti nuang, "ti" bulan`])
      expect(Object.values(second).slice(9, -3)).toEqual(['1', 'no', '', '', '', ''])

      const exchanges = await file(page, () => page.getByRole('button', { name: words.exchangesTable }).click())
      const [line] = parse(exchanges.text, { bom: true, columns: true })
      expect(line).toMatchObject({ what: 'Snacks', giver: 'Rotary Club', receiver: 'City Library', state: 'confirmed' })

      const before = await kept(page)
      await page.getByRole('navigation').getByRole('link', { name: words.phone }).click()
      const backup = await file(page, () => page.getByRole('button', { name: words.saveEverything }).click())

      // An empty phone takes it in and is the same.
      const server = await serve('dist')
      const other = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: language === 'Filipino' ? 'fil' : 'en' })
      const empty = await other.newPage()
      await open(empty, `${server.address}#/phone`)
      const give = (text) => empty.getByLabel(words.takeIn).setInputFiles({ name: 'katuwang.json', mimeType: 'application/json', buffer: Buffer.from(text) })
      await give(backup.text.replace('Snacks', 'Snakes'))
      await expect(empty.getByRole('status').filter({ hasText: /./ }).last()).toBeVisible()
      expect(await kept(empty)).toEqual({})
      await give(backup.text)
      await expect.poll(() => kept(empty)).toEqual(before)
      await empty.getByRole('navigation').getByRole('link', { name: words.today }).click()
      await expect(empty.getByRole('link', { name: words.askChildren })).toContainText('2')
      await other.close()
      await server.close()
    })

    await test.step('the next one', async () => {
      await page.getByRole('navigation').getByRole('link', { name: words.projects }).click()
      await page.getByRole('main').getByRole('link', { name: /^Storybook Saturdays/ }).click()
      await page.getByRole('link', { name: words.nextOne }).click()
      await page.getByRole('button', { name: words.nextOne }).click()
      await expect(page.getByRole('heading', { level: 1, name: /^Storybook Saturdays 20\d\d$/ })).toBeVisible()
      await expect(page.getByText(words.saved, { exact: true })).toBeVisible()
    })
  })
}

/** The texts of the files in a ZIP that stores them as they are, by name. */
function unpacked(zip) {
  const files = {}
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [size, name, extra] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)]
    const begins = at + 30 + name + extra
    files[zip.toString('utf8', at + 30, at + 30 + name)] = zip.toString('utf8', begins, begins + size)
    at = begins + size
  }
  return files
}

/** Today on the phone's wall, as a date field takes it. */
function today(page) {
  return page.evaluate(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10))
}
