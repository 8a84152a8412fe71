// Forms that were made elsewhere: brought in, filled in without a network, killed midway, handed over.
import { parse } from 'csv-parse/sync'
import { choose, killed, next, offline, question, refused, remark, speak, takeAndAsk, test, toBringingIn, toResults } from '../asking.mjs'
import { expect } from '../phone.mjs'

const CASES = process.env.KATUWANG_CASES && `${process.env.KATUWANG_CASES}/xlsforms`
const NO_CASES = 'KATUWANG_CASES does not say where the forms of others are'
const OUTREACH = 'tests/e2e/forms/outreach.md'

test('a form of our own is brought in, filled in, killed midway and handed over', async ({ phone }) => {
  let { page, address } = await offline(phone)

  await test.step('bring it in', async () => {
    await toBringingIn(page)
    await choose(page, OUTREACH)
    const report = page.getByRole('status')
    await expect(report.getByText('A visit to a village')).toBeVisible()
    await expect(report.getByText('Questions: 17 · on paper: 1')).toBeVisible()
    await expect(report.getByText('Languages: English, Filipino, Ilokano')).toBeVisible()
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
    await speak(page, 'Filipino')
    await refused(page, 'Apatnapung bata ang kasya sa isang silid.')
    await expect(question(page, 'Ilang bata ang dumating?').getByRole('textbox')).toHaveValue('41')
    await expect(question(page, 'May meryenda ba?').getByRole('radio', { name: 'Oo' })).toBeChecked()
    await speak(page, 'English')
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

  const today = await todayOn(page)
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
    await expect(page.getByRole('heading', { name: 'Reader: is there one to add?' })).toBeVisible()
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
    await speak(page, 'Filipino')
    await expect(page.getByRole('heading', { name: '12 bata sa Santa Peña: mga 6 bawat tagabasa.' })).toBeVisible()
    await speak(page, 'Ilokano')
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
    const row = await answers(phone, /^Answers: A visit to a village ?CSV/)
    expect(row.language).toBe('ilo')
    expect(Object.fromEntries(Object.entries(row).slice(10, -3))).toEqual({
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
    const readers = await phone.file(() => page.getByRole('button', { name: /^Answers: A visit to a village · Reader ?CSV/ }).click())
    const rows = parse(readers, { bom: true, columns: true })
    expect(rows.map(({ response_id, time }) => [response_id, time])).toEqual([[row.response_id, '1'], [row.response_id, '2']])
    for (const said of ['Aling Nena', 'Lola Basyang']) expect(readers).toContain(said)
    expect(readers).not.toContain('Mang Tomas')
    await page.getByRole('navigation').getByRole('link', { name: 'Phone' }).click()
    const backup = await phone.file(() => page.getByRole('button', { name: 'Save everything to a file' }).last().click())
    for (const said of ['Aling Nena', 'Lola Basyang', 'Ti nuang', '=SUM(A1)']) expect(backup).toContain(said)
    for (const gone of ['Mang Tomas', 'Rice cake']) expect(backup).not.toContain(gone)
  })
})

test('the site assessment of the Red Cross: three languages, 171 rows', async ({ phone }) => {
  test.skip(!CASES, NO_CASES)
  let { page, address } = await offline(phone)
  const today = await todayOn(page)
  const radio = (name) => page.getByRole('radio', { name, exact: true })
  const text = (name) => page.getByRole('textbox', { name })

  await test.step('bring it in', async () => {
    await toBringingIn(page)
    await choose(page, `${CASES}/ifrc-distribution-site-assessment.xlsx`)
    const report = page.getByRole('status')
    await expect(report.getByText('Questions: 74 · on paper: 13')).toBeVisible()
    await expect(report.getByText('Languages: English, Français, Local language')).toBeVisible()
    await expect(remark(page, 'survey, row 18 · site_gps')).toContainText('to be written on paper')
    await expect(remark(page, 'survey, row 23 · permission_2')).toContainText('was there already; this one is called permission_2')
    await takeAndAsk(page, /DistributionSite/)
  })

  await test.step('where it is: each list follows the one before', async () => {
    await page.getByRole('checkbox', { name: 'Read and agreed' }).check()
    await next(page)
    await page.getByRole('button', { name: 'Skip this one' }).click()
    await refused(page, 'Please answer this one before you go on.')
    await radio('District2').check()
    await next(page)
    await expect(page.getByRole('radio')).toHaveCount(5)
    await radio('Township 07').check()
    await next(page)
    await expect(page.getByRole('radio')).toHaveCount(2)
    await radio('Neighbourhood 13').check()
    await next(page)
    for (const [words, answer] of [['Sub-Village', 'Sitio Uno'], ['Name of the site', 'Covered court'], ['Address', 'Km. 4, "the old road"']]) {
      await text(words).fill(answer)
      await next(page)
    }
    await expect(page.getByText("This phone can't keep it. Write it on paper.")).toBeVisible()
    await next(page)
  })

  await test.step('no day that is yet to come, in the words of the form', async () => {
    await text('Assessment date').fill('2099-12-31')
    await refused(page, 'The date cannot be in the future')
    await speak(page, 'Français')
    await refused(page, 'La date ne peut être future')
    await speak(page, 'Local language')
    await refused(page, 'The date cannot be in the future')
    await expect(page.getByRole('heading', { name: 'Assessment date' })).toContainText('Not translated yet')
    await speak(page, 'English')
    await text('Assessment date').fill(today)
    await next(page)
    await text('Name of delegate').fill('Ana Dulay')
    await next(page)
  })

  /** Answers a page of the form: a question by its number, and perhaps a comment. */
  const answer = async (number, said, comment) => {
    const asked = question(page, new RegExp(`^${number}\\. `))
    if (typeof said === 'number') await asked.getByRole('textbox').fill(`${said}`)
    else await asked.getByRole('radio', { name: said, exact: true }).check()
    if (comment) await text('Comments, suggestions to improve:').fill(comment)
    await next(page)
  }

  await test.step('pages with a comment on each; another language midway', async () => {
    await answer(1, 'Yes', '-5 days a year it is taken')
    await answer(2, 'No')
    await answer(3, 'No')
    await answer(4, 'Yes')
    await radio('Very good').check()
    await speak(page, 'Français')
    await expect(page.getByRole('group', { name: /^5\. Qu'est-ce que/ }).getByRole('radio', { name: 'Très bon' })).toBeChecked()
    await next(page)
    await expect(page.getByRole('group', { name: /^6\. Est-ce que les dirigeants/ })).toBeVisible()
    await speak(page, 'English')
    await answer(6, 'Yes')
    await answer(7, 'Yes')
    await text(/^8\. How many beneficiaries/).fill('many')
    await next(page)
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toBeVisible()
    await expect(page.getByRole('group', { name: /^8\. / })).toBeVisible()
    await answer(8, 250)
    await answer(9, 'Yes')
    await answer(10, 'Yes')
  })

  await test.step('the browser is killed', async () => {
    await radio('Muddy').check()
    await text('Comments, suggestions to improve:').fill('Only after rain')
    const place = await page.getByText(/^\d+ of \d+$/).textContent()
    page = await killed(phone, address)
    await expect(page.getByText(place, { exact: true })).toBeVisible()
    await expect(radio('Muddy')).toBeChecked()
    await expect(text('Comments, suggestions to improve:')).toHaveValue('Only after rain')
    await page.getByRole('button', { name: 'Previous' }).click()
    await expect(question(page, /^10\. /).getByRole('radio', { name: 'Yes' })).toBeChecked()
    await next(page)
    await next(page)
  })

  await test.step('on to the fence', async () => {
    for (const [number, said] of [[12, 'Yes'], [13, 'No'], [14, 'Yes'], [15, 'Yes']]) await answer(number, said)
    await page.getByRole('checkbox', { name: 'Read and agreed' }).check()
    await next(page)
    await answer(16, 'Gravel road')
    await answer(17, 'No')
    await text(/^18\. /).fill('Level, and wide enough.')
    await next(page)
    await answer(19, 'No')
    await answer(20, 'No')
    await expect(page.getByRole('heading', { name: 'Take a picture' })).toBeVisible()
    await next(page)
    for (const [number, said] of [[21, 'Yes'], [22, 'Yes'], [23, 20], [24, 'Yes'], [25, 'No']]) await answer(number, said)
  })

  await test.step('two questions come and go with the fence, and keep their answers meanwhile', async () => {
    const back = () => page.getByRole('button', { name: 'Previous' }).click()
    await answer(26, 'No')
    await answer(27, 'No')
    await answer(28, 'Yes', 'Ropes and benches')
    await expect(question(page, /^29\. /)).toBeVisible()
    for (let screen = 0; screen < 3; screen++) await back()
    await answer(26, 'Yes')
    await expect(question(page, /^29\. /)).toBeVisible()
    await back()
    await answer(26, 'No')
    await expect(question(page, /^27\. /).getByRole('radio', { name: 'No' })).toBeChecked()
    await next(page)
    await expect(text('Comments, suggestions to improve:')).toHaveValue('Ropes and benches')
    await back()
    await back()
    await answer(26, 'Yes')
    await answer(29, 'Yes')
    await text(/^30\. /).fill('Quiet')
    await next(page)
    await answer(31, 'Yes')
    await answer(32, 'No')
  })

  await test.step('pictures stay on paper, and nothing is missing', async () => {
    for (const drawn of ['Draw a map of the site', 'Draw with your finger']) {
      await expect(page.getByRole('heading', { name: drawn })).toBeVisible()
      await next(page)
    }
    await radio('No').check()
    await page.getByRole('button', { name: 'To what is missing' }).click()
    await expect(page.getByText('Nothing is missing.')).toBeVisible()
    await next(page)
    await expect(page.getByRole('heading', { name: 'Thank you for your time' })).toBeVisible()
    await page.getByRole('button', { name: 'Finish' }).click()
    await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  })

  await test.step('the answers leave the phone as they were given', async () => {
    await toResults(page)
    const row = await answers(phone, /^Answers: [^·]*DistributionSite[^·]*CSV/)
    expect(row).toMatchObject({
      language: 'en',
      report_date: today,
      intro1: 'OK',
      intro2: '',
      district: 'District2',
      township: 'Township 07',
      neighbourhood: 'Neighbourhood 13',
      subneighbourhood: 'Sitio Uno',
      address: 'Km. 4, "the old road"',
      site_gps: '',
      assessment_date: today,
      permission: 'yes',
      permission_comment: "'-5 days a year it is taken",
      RCRC: 'very_good',
      waiting_area: '250',
      ground: 'muddy',
      ground_comment: 'Only after rain',
      time: '20',
      fences: 'yes',
      close: '',
      not_fenced: '',
      not_fenced_comment: '',
      illustrate: 'no',
      waiting: '',
    })
  })
})

test('the socio-economic survey: three people in a household, and one too many', async ({ phone }) => {
  test.skip(!CASES, NO_CASES)
  let { page, address } = await offline(phone)
  const text = (name) => page.getByRole('textbox', { name })

  await test.step('bring it in', async () => {
    await toBringingIn(page)
    await choose(page, `${CASES}/socio-economic-survey.xlsx`)
    await expect(page.getByRole('status').getByText('Questions: 17 · on paper: 0')).toBeVisible()
    await expect(page.getByText(/^Does less than was meant/)).toBeHidden()
    await takeAndAsk(page, 'Socio-economic Survey')
  })

  await test.step('the household', async () => {
    await refused(page, 'Please answer this one before you go on.')
    await page.getByRole('combobox', { name: 'Region' }).selectOption('Punjab')
    const districts = page.getByRole('combobox', { name: 'District' })
    await expect(districts.getByRole('option')).toHaveCount(6)
    await districts.selectOption('Lahore & Sialkot')
    await text('Residential Address').fill('House 12, Street 3')
    await text('Primary contact no.').fill('0300 1234567')
    await page.getByRole('radio', { name: '10,001 to 50,000' }).check()
    await expect(question(page, 'Economic Class')).toContainText('Lower')
    await speak(page, 'French')
    await expect(text('Adresse résidentielle')).toHaveValue('House 12, Street 3')
    await expect(page.getByRole('radio', { name: '10 001 à 50 000' })).toBeChecked()
    await expect(page.getByRole('combobox', { name: 'District' })).toHaveValue('Lahore&Sialkot')
    await speak(page, 'English')
    await next(page)
  })

  await test.step('a question comes and goes', async () => {
    const [access, kind] = [question(page, 'Does the household have access'), question(page, 'Type of internet access')]
    await expect(kind).toBeHidden()
    await access.getByRole('radio', { name: 'Yes' }).check()
    await refused(page, 'Please answer this one before you go on.')
    await kind.getByRole('radio').first().check()
    await access.getByRole('radio', { name: 'No', exact: true }).check()
    await expect(kind).toBeHidden()
    await access.getByRole('radio', { name: 'Yes' }).check()
    await expect(kind.getByRole('radio').first()).toBeChecked()
    await access.getByRole('radio', { name: 'No', exact: true }).check()
    await next(page)
  })

  const add = async (name, gender) => {
    await page.getByRole('button', { name: 'Add: Household members' }).click()
    await text('First name').fill(name)
    await next(page)
    await page.getByRole('radio', { name: gender, exact: true }).check()
    await next(page)
  }
  const sick = () => question(page, 'Have they been diagnosed')

  await test.step('three members; the browser is killed at the second', async () => {
    await add('Amina', 'Female')
    await question(page, 'Have they visited').getByRole('radio', { name: 'Yes' }).check()
    await question(page, 'Type of facility').getByRole('checkbox', { name: 'Pharmacist' }).check()
    for (const disease of ['Diabetes', 'Hypertension', 'Arthritis', 'Cancer']) await sick().getByRole('checkbox', { name: disease }).check()
    await refused(page, 'Up to 3 options can be selected')
    await sick().getByRole('checkbox', { name: 'Cancer' }).uncheck()
    await next(page)
    await add('Bilal', 'Male')
    await question(page, 'Have they visited').getByRole('radio', { name: 'No', exact: true }).check()
    await expect(question(page, 'Type of facility')).toBeHidden()
    await question(page, 'Reason for not').getByRole('checkbox', { name: 'Lack of funds' }).check()
    page = await killed(phone, address)
    await expect(question(page, 'Reason for not').getByRole('checkbox', { name: 'Lack of funds' })).toBeChecked()
    await sick().getByRole('checkbox', { name: 'Not applicable' }).check()
    await next(page)
    await add('Chanda', 'Female')
    await sick().getByRole('checkbox', { name: 'Other' }).check()
    await next(page)
  })

  await test.step('the one in the middle is taken away', async () => {
    await expect(page.getByText('Added so far: 3')).toBeVisible()
    await page.getByRole('button', { name: 'Take away: Household members 2' }).click()
    await expect(page.getByText('Added so far: 2')).toBeVisible()
    for (let screen = 0; screen < 3; screen++) await page.getByRole('button', { name: 'Previous' }).click()
    await expect(text('First name')).toHaveValue('Chanda')
    for (let screen = 0; screen < 3; screen++) await page.getByRole('button', { name: 'Previous' }).click()
    await expect(text('First name')).toHaveValue('Amina')
    for (let screen = 0; screen < 7; screen++) await next(page)
    await text('Other Comments').fill('None')
    await page.getByRole('button', { name: 'Finish' }).click()
    await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  })

  await test.step('the answers leave the phone as they were given', async () => {
    await toResults(page)
    const row = await answers(phone, /^Answers: Socio-economic Survey ?CSV/)
    expect(Object.fromEntries(Object.entries(row).slice(9, -3))).toEqual({
      region: 'Punjab',
      district: 'Lahore&Sialkot',
      residentialAddress: 'House 12, Street 3',
      primaryContactNo: '0300 1234567',
      SecondaryContactNo: '',
      householdIncome: '3',
      se_list: '',
      SEClass: 'Lower',
      internetHH: '2',
      internetType: '',
      familyMembers: '2',
      comments: 'None',
    })
  })
})

/** The one row of the answers to a form. */
async function answers(phone, button) {
  const text = await phone.file(() => phone.page.getByRole('button', { name: button }).click())
  const rows = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
  expect(rows).toHaveLength(1)
  return rows[0]
}

/** Today on the phone's wall, as a date field takes it. */
function todayOn(page) {
  return page.evaluate(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10))
}
