// Forms that were made elsewhere: brought in, filled in without a network, killed midway, handed over.
import { parse } from 'csv-parse/sync'
import { choose, killed, next, offline, question, refused, remark, speak, takeAndAsk, test, toBringingIn, toResults } from '../asking.mjs'
import { expect } from '../phone.mjs'

const OUTREACH = 'tests/e2e/forms/outreach.md'

test('a form of our own is brought in, filled in, killed midway and handed over', async ({ phone }) => {
  let { page, address } = await offline(phone)

  await test.step('bring it in', async () => {
    await toBringingIn(page)
    await choose(page, OUTREACH)
    const report = page.getByRole('status')
    await expect(report.getByText('A visit to a village')).toBeVisible()
    await expect(report.getByText('Questions: 17 · on paper: 1')).toBeVisible()
    await expect(report.getByText('Languages: English (en), Filipino (fil), Ilokano (ilo)')).toBeVisible()
    await expect(remark(page, 'survey, row 26 · photo')).toContainText('to be written on paper')
    await expect(remark(page, 'survey, row 1')).toContainText(/^survey, row 1Ilokano \(ilo\): \d+ texts have no words; another language stands in\.$/)
    await takeAndAsk(page, 'A visit to a village')
  })

  await test.step('what must be answered is asked for, in the words of the form', async () => {
    await refused(page, 'Say which village it is.')
    await question(page, 'Which village is it?').getByRole('textbox').fill('Santa Peña')
    await refused(page, 'Please answer this one before you go on.')
    const children = question(page, 'How many children came?').getByRole('textbox')
    await children.fill('41')
    await question(page, 'Were there snacks?').getByRole('radio', { name: 'Yes' }).check()
    await refused(page, 'One room holds forty children.')
    await speak(page, 'Filipino (fil)')
    await refused(page, 'Apatnapung bata ang kasya sa isang silid.')
    await expect(question(page, 'Ilang bata ang dumating?').getByRole('textbox')).toHaveValue('41')
    await expect(question(page, 'May meryenda ba?').getByRole('radio', { name: 'Oo' })).toBeChecked()
    await speak(page, 'English (en)')
    await children.fill('12')
  })

  await test.step('a question comes and goes, and keeps its answer meanwhile', async () => {
    const [snacks, snack] = [question(page, 'Were there snacks?'), question(page, 'What was there to eat?')]
    await snack.getByRole('textbox').fill('Rice cake')
    await snacks.getByRole('radio', { name: 'No' }).check()
    await expect(snack).toBeHidden()
    await snacks.getByRole('radio', { name: 'Yes' }).check()
    await expect(snack.getByRole('textbox')).toHaveValue('Rice cake')
    await snacks.getByRole('radio', { name: 'No' }).check()
    await next(page)
  })

  await test.step('the choices follow another answer', async () => {
    const province = question(page, 'In which province?').getByRole('combobox')
    const towns = question(page, 'In which town?').getByRole('radio')
    await province.selectOption('La Union')
    await next(page)
    await expect(towns).toHaveCount(2)
    await page.getByRole('radio', { name: 'Agoo' }).check()
    await page.getByRole('button', { name: 'Previous' }).click()
    await province.selectOption('Ilocos Norte')
    await next(page)
    await expect(page.getByRole('radio', { name: 'Agoo' })).toHaveCount(0)
    await expect(towns.and(page.locator(':checked'))).toHaveCount(0)
    await page.getByRole('radio', { name: 'Batac' }).check()
    await next(page)
  })

  const today = await page.evaluate(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10))
  await test.step('the browser is killed; every answer is there, and so is the place', async () => {
    const day = () => page.getByRole('textbox', { name: 'On which day?' })
    await day().fill('2099-01-01')
    await refused(page, 'A visit that is over is not in the future.')
    await day().fill(today)
    page = await killed(phone, address)
    await expect(day()).toHaveValue(today)
    await expect(page.getByText('4 of 14')).toBeVisible()
    for (let screen = 0; screen < 3; screen++) await page.getByRole('button', { name: 'Previous' }).click()
    await expect(question(page, 'Which village is it?').getByRole('textbox')).toHaveValue('Santa Peña')
    await expect(question(page, 'How many children came?').getByRole('textbox')).toHaveValue('12')
    await next(page)
    await expect(page.getByRole('combobox', { name: 'In which province?' })).toHaveValue('ilocos_norte')
    await next(page)
    await expect(page.getByRole('radio', { name: 'Batac' })).toBeChecked()
    await next(page)
    await next(page)
  })

  await test.step('a time, and not too many gifts', async () => {
    await page.getByRole('textbox', { name: 'When did it begin?' }).fill('09:30')
    await next(page)
    for (const gift of ['A book', 'A pencil', 'A seedling']) await page.getByRole('checkbox', { name: gift }).check()
    await refused(page, 'Two at most.')
    await page.getByRole('checkbox', { name: 'A pencil' }).uncheck()
    await next(page)
  })

  await test.step('three readers, the one in the middle taken away', async () => {
    await expect(page.getByRole('heading', { name: 'Is there any to add? Reader' })).toBeVisible()
    for (const [reader, language] of [['Aling Nena', 'Ilokano'], ['Mang Tomas', null], ['Lola Basyang', 'English']]) {
      await page.getByRole('button', { name: 'Add: Reader' }).click()
      await refused(page, 'Please answer this one before you go on.')
      await page.getByRole('textbox', { name: 'Who read?' }).fill(reader)
      await next(page)
      await expect(page.getByRole('heading', { name: `In which language did ${reader} read?` })).toBeVisible()
      if (language) await page.getByRole('radio', { name: language }).check()
      await next(page)
    }
    await expect(page.getByText('Added so far: 3')).toBeVisible()
    await page.getByRole('button', { name: 'Take away: Reader 2' }).click()
    await expect(page.getByText('Added so far: 2')).toBeVisible()
    await page.getByRole('button', { name: 'Previous' }).click()
    await expect(page.getByRole('heading', { name: 'In which language did Lola Basyang read?' })).toBeVisible()
    await expect(page.getByRole('radio', { name: 'English' })).toBeChecked()
    await next(page)
    await next(page)
  })

  await test.step('as many titles as there were books', async () => {
    await page.getByRole('textbox', { name: 'How many books were read?' }).fill('2')
    await next(page)
    for (const title of ['Ti nuang', '=SUM(A1)']) {
      await page.getByRole('textbox', { name: 'What is it called?' }).fill(title)
      await next(page)
    }
  })

  await test.step('a scale, an order, a picture that stays on paper', async () => {
    await question(page, 'How lively was it').getByRole('radio', { name: '4' }).check()
    await next(page)
    await page.getByRole('button', { name: 'The moon of the seven' }).click()
    await page.getByRole('button', { name: 'The carabao and the shell' }).click()
    await expect(page.getByRole('button', { name: 'The moon of the seven' })).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('button', { name: 'The turtle and the monkey' })).toHaveAttribute('aria-pressed', 'false')
    await next(page)
    await expect(page.getByText("This phone can't keep it. Write it on paper.")).toBeVisible()
    await next(page)
  })

  await test.step('what was worked out is read in every language', async () => {
    await expect(page.getByRole('heading', { name: '12 children in Santa Peña: about 6 for each reader.' })).toBeVisible()
    await speak(page, 'Filipino (fil)')
    await expect(page.getByRole('heading', { name: '12 bata sa Santa Peña: mga 6 bawat tagabasa.' })).toBeVisible()
    await speak(page, 'Ilokano (ilo)')
    const standsIn = page.getByRole('heading', { name: '12 children in Santa Peña: about 6 for each reader.' })
    await expect(standsIn).toContainText('Not translated yet')
    await next(page)
    await refused(page, 'Please answer this one before you go on.')
    await page.getByRole('checkbox').check()
    await next(page)
    await page.getByRole('textbox').fill('=1+1, "so"\nNaimbag a bigat')
    await page.getByRole('button', { name: 'Finish' }).click()
    await expect(page.getByRole('heading', { name: 'Agyamanak!' })).toBeVisible()
    await expect(page.getByText('Answered so far: 1')).toBeVisible()
  })

  await test.step('the answers leave the phone as they were given', async () => {
    await toResults(page)
    const text = await phone.file(() => page.getByRole('button', { name: /^Answers: A visit to a village/ }).click())
    const [row, ...others] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
    expect(others).toEqual([])
    expect(row.language).toBe('ilo')
    expect(Object.fromEntries(Object.entries(row).slice(12))).toEqual({
      village: 'Santa Peña',
      children: '12',
      snacks: 'no',
      // It is hidden, so it was not asked.
      snack: '',
      province: 'ilocos_norte',
      town: 'batac',
      day: today,
      hour: '09:30',
      gifts: 'book seedling',
      reader: '2',
      books: '2',
      book: '2',
      lively: '4',
      liked: 'moon carabao',
      photo: '',
      each: '6',
      agreed: 'OK',
      remarks: `'=1+1, "so"\nNaimbag a bigat`,
    })
    await page.getByRole('navigation').getByRole('link', { name: 'Phone' }).click()
    const backup = await phone.file(() => page.getByRole('button', { name: 'Save everything to a file' }).last().click())
    for (const said of ['Aling Nena', 'Lola Basyang', 'Ti nuang', '=SUM(A1)']) expect(backup).toContain(said)
    for (const gone of ['Mang Tomas', 'Rice cake']) expect(backup).not.toContain(gone)
  })
})
