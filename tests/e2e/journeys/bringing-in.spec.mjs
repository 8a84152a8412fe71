// Files that are no form, are damaged, or are a form with mistakes: what a person is told, row by row.
import { choose, remark, takeAndAsk, toBringingIn } from '../asking.mjs'
import { expect, lookAround, open, test } from '../phone.mjs'

const MISTAKEN = [
  ['type', 'name', 'label', 'relevant', 'constraint'],
  ['text', 'who', 'Who is it?', '', ''],
  ['select_one pet', 'pet', 'Which pet?', '', ''],
  [],
  ['text', 'who', 'Who else?', '', ''],
  ['integer', 'how many', 'How many?', '', '. >'],
  ['begin group', 'home', 'At home', '', ''],
  ['hologram', 'shape', 'What shape?', '', ''],
  ['text', 'street', 'Which street?', "${nobody} = 'yes'", ''],
  ['geopoint', 'place', 'Where is it?', '', ''],
]

test('a file that is no form says why, and another can be chosen', async ({ page }) => {
  await start(page)
  await choose(page, text('notes.txt', 'Buy rice.\nCall the library.\n'))
  await expect(page.getByRole('alert')).toContainText('No sheet is called “survey”.')
  await choose(page, text('notes.md', '| survey | |\n| | name | label |\n| | a | A |\n'))
  await expect(page.getByRole('alert')).toContainText('The sheet “survey” has no column “type”.')
  await choose(page, file('photo.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00])))
  await expect(page.getByRole('alert')).toContainText('This is no spreadsheet and no table of text.')
  await expect(page.getByRole('button', { name: 'Take this form' })).toBeHidden()
  await choose(page, 'tests/e2e/forms/outreach.md')
  await expect(page.getByRole('button', { name: 'Take this form' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toBeHidden()
})

test('a damaged spreadsheet says so, and changes nothing', async ({ page }) => {
  await start(page)
  const whole = await spreadsheet(page, MISTAKEN)
  await choose(page, file('cut.xlsx', whole.subarray(0, whole.length / 2)))
  await expect(page.getByRole('alert')).toContainText('The file is damaged or not complete.')
  await expect(page.getByRole('button', { name: 'Take this form' })).toBeHidden()
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Proof' })).toBeVisible()
})

test('a form with mistakes is taken as far as it goes: the report says each row and what was done', async ({ page }) => {
  await start(page)
  await choose(page, file('mistaken.xlsx', await spreadsheet(page, MISTAKEN)))
  const said = {
    'survey, row 3 · pet': 'There is no list pet: nothing can be chosen.',
    'survey, row 5 · who_2': '“who” was there already; this one is called who_2.',
    'survey, row 7': 'It never ends: taken to end with what is around it.',
    'survey, row 8 · shape': 'The type “hologram” is not known: to be written on paper.',
    'survey, row 9 · street': 'relevant speaks of nobody, which is not in the form: kept, not acted upon.',
    'survey, row 10 · place': 'A phone can\'t keep “geopoint”: to be written on paper, with an empty column.',
  }
  for (const [where, what] of Object.entries(said)) await expect(remark(page, where)).toContainText(what)
  const numbers = remark(page, 'survey, row 6 · how_many')
  await expect(numbers.filter({ hasText: 'The name “how many” can\'t be one; it is called how_many.' })).toBeVisible()
  await expect(numbers.filter({ hasText: /^survey, row 6 · how_manyconstraint can't be read at character \d+: kept, not acted upon\.$/ })).toBeVisible()
  await takeAndAsk(page, 'mistaken')
  await expect(page.getByRole('textbox', { name: 'Who is it?' })).toBeVisible()
})

async function start(page) {
  await open(page)
  await lookAround(page)
  await toBringingIn(page)
}

function file(name, buffer) {
  return { name, mimeType: 'application/octet-stream', buffer }
}

function text(name, words) {
  return file(name, Buffer.from(words))
}

/** The bytes of a form as a spreadsheet, written by the app's own worker. */
async function spreadsheet(page, rows) {
  const json = JSON.stringify({ sheets: [{ name: 'survey', rows }] })
  const bytes = await page.evaluate(async (json) => {
    const worker = new Worker(document.querySelector('meta[name=katuwang-sheets]').content)
    const answer = await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.postMessage({ kind: 'write', json })
    })
    worker.terminate()
    return [...answer.bytes]
  }, json)
  return Buffer.from(bytes)
}
