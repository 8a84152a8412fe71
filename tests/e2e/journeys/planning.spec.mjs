// The three projects that the app has a template for, each planned with the network off until nothing is unclear.
// A coordinator follows the panel: taps what is still unclear, mends it where the tap leads, and comes back.
import { expect, installAndCutOff, lookAround, open, test } from '../phone.mjs'

const ROWS = ['Same view', 'Give and take', 'Books on the way', 'Languages', 'People', 'Funds', 'Librarians', 'Proof']
const STATEMENTS = ['Libraries are still needed.', 'Nothing is for free: every partner gives and gets.']

test('a book drive for a disaster area is planned until all is clear', async ({ page, context }) => {
  await installAndCutOff(page, context)
  const drive = await begin(page, 'Book drive for a disaster area', 'Books for Claveria', 'Evacuation centre, Claveria')
  const day = await saturday(page)

  await test.step('same view', async () => {
    await tap(page, 'Same view', 'No partner yet')
    await addPartner(page, { name: 'City Library', strengths: ['Books', 'Know-how'] })
    await addPartner(page, { name: 'Northern Bus Line', strengths: ['Transport'] })
    await addPartner(page, { name: 'Rotary Club', strengths: ['Funds', 'Is heard'] })
    await back(page, drive)
    for (const partner of ['City Library', 'Northern Bus Line', 'Rotary Club']) await agrees(page, drive, partner)
    await isClear(page, 'Same view')
  })

  await test.step('give and take', async () => {
    await mend(page, drive, 'Give and take', 'Nobody gives or gets anything yet', {
      'What?': 'Storybooks',
      'Kind of thing': 'Books',
      'How many?': '120',
      'Of what? (books, trips, hours)': 'books',
      'Worth about': '6,000',
    })
    await mend(page, drive, 'Give and take', 'Storybooks: who gives it? City Library is strong in that', {
      'Who gives?': 'City Library',
      'How far is it?': 'Promised',
      'By when?': await inDays(page, 1),
    })
    await mend(page, drive, 'Give and take', 'Storybooks: due, and not confirmed', { 'How far is it?': 'Confirmed' })
    await tap(page, 'Give and take', 'City Library gives, but gets nothing yet')
    await addLine(page, 'Trip to Claveria', 'Northern Bus Line', 'City Library', '5,000')
    await expect(page.getByRole('link', { name: /^Trip to Claveria/ })).toContainText('Northern Bus Line → City Library')
    await back(page, drive)
    await tap(page, 'Give and take', 'Northern Bus Line gives, but gets nothing yet')
    await addLine(page, 'Fuel', 'Rotary Club', 'Northern Bus Line', '4,000')
    await addLine(page, 'Name on the boxes', 'City Library', 'Rotary Club', '')
    await expect(page.getByRole('heading', { name: 'Rotary Club' }).locator('..')).toHaveText(/Gives1 × · ₱4,000Gets1 ×/)
    await back(page, drive)
    await isClear(page, 'Give and take')
  })

  await test.step('books on the way', async () => {
    await mend(page, drive, 'Books on the way', 'Boxes of books: nothing is in it yet', {
      'What?': 'Storybooks',
      Language: 'Iloko',
      'For whom?': 'Listens',
      Promised: '120',
    })
    await page.getByRole('link', { name: /^Books on the way 1/ }).click()
    await page.getByRole('link', { name: /^Boxes of books/ }).click()
    await write(page, { 'First needed at': `${day.words} ${day.year}` })
    await expect(page.getByRole('link', { name: /^Storybooks/ })).toContainText('promised 120')
    await page.getByRole('link', { name: 'Add a part of the way' }).click()
    await write(page, { 'From where?': 'City Library', 'To where?': 'Claveria' })
    await done(page)
    await back(page, drive)
    await mend(page, drive, 'Books on the way', 'City Library to Claveria: who carries?', {
      'Who carries?': 'Northern Bus Line',
      'Leaves on': day.after(1),
      'Arrives on': day.after(1),
    })
    await tap(page, 'Books on the way', `Boxes of books arrives after ${day.words}, when it is needed`)
    await page.getByRole('link', { name: /^City Library → Claveria/ }).click()
    await write(page, { 'Leaves on': day.after(-1), 'Arrives on': day.after(-1) })
    await done(page)
    await back(page, drive)
    await isClear(page, 'Books on the way')
  })

  await test.step('languages and people', async () => {
    await mend(page, drive, 'Languages', 'Which languages do the children understand?', {
      Language: 'Iloko',
      'How many children understand it best?': '60',
    })
    await tap(page, 'Languages', `${day.words}: 0 of 60 children can follow. Least that helps: readers of Iloko`)
    await addPerson(page, { name: 'Ana Dulay', home: 'City Library', languages: ['Iloko', 'Filipino'] })
    await addPerson(page, { name: 'Fe Castro', home: 'City Library', languages: ['Filipino'] })
    await addPerson(page, { name: 'Ben Flores', home: 'Northern Bus Line', skills: ['Drives'] })
    for (const name of ['Carlo Diaz', 'Dina Reyes', 'Elmer Cruz']) await addPerson(page, { name, skills: ['Carries and sorts'] })
    await back(page, drive)

    // The roles came with their numbers. From the first name on, the panel asks for names.
    await tap(page, 'People', 'Sorter: 0 of 3 found')
    await expect(page.getByLabel('Must be able to')).toHaveValue('carries')
    await back(page, drive)
    await page.getByRole('link', { name: `Saturday ${day.words} 60 expected` }).click()
    await page.getByRole('link', { name: 'Put somebody on' }).click()
    await write(page, { 'In which role?': 'Driver', 'Who?': 'Ben Flores' })
    await done(page)
    await back(page, drive)
    for (const [name, found] of [['Carlo Diaz', 0], ['Dina Reyes', 1], ['Elmer Cruz', 2]]) {
      await mend(page, drive, 'People', `Sorter, ${day.words}: ${found} of 3 found`, { 'In which role?': 'Sorter', 'Who?': name })
    }
    for (const [name, found] of [['Ana Dulay', 0], ['Fe Castro', 1]]) {
      const role = 'Hands out the books'
      await mend(page, drive, 'People', `${role}, ${day.words}: ${found} of 2 found`, { 'In which role?': role, 'Who?': name })
    }
    await isClear(page, 'People')
    await isClear(page, 'Languages')
  })

  await test.step('funds', async () => {
    await mend(page, drive, 'Funds', 'Boxes and tape: who shoulders it?', {
      'Planned cost': '1,800',
      'Who shoulders it?': 'Rotary Club',
    })
    await mend(page, drive, 'Funds', 'Fuel: who shoulders it?', {
      'Planned cost': '4,000',
      'Who shoulders it?': 'Rotary Club',
      Pledged: '3,000',
      'Confirmed by whoever shoulders it': true,
    })
    await mend(page, drive, 'Funds', 'Boxes and tape: not confirmed yet', { 'Confirmed by whoever shoulders it': true })
    await tap(page, 'Funds', '₱4,800 is shouldered, ₱5,800 is planned')
    await page.getByRole('link', { name: /^Fuel/ }).click()
    await write(page, { Pledged: '4,000' })
    await done(page)
    await expect(page.getByRole('main')).toContainText('Shouldered₱5,800')
    await back(page, drive)
    await isClear(page, 'Funds')
  })

  await test.step('librarians', async () => {
    await mend(page, drive, 'Librarians', 'Nobody was asked about the community yet', {
      'With whom?': 'Mr Garcia',
      'Who are they?': 'Official',
      'What did they say about the community?': 'The school roof is gone; the books got wet.',
    })
    await mend(page, drive, 'Librarians', 'No librarian was asked yet', {
      'With whom?': 'Mrs Aquino',
      'Who are they?': 'School librarian',
      'What did they say about the community?': 'The children speak Ilokano at home.',
      'What is to follow?': 'Ask for books in Ilokano',
      'By when?': await inDays(page, 7),
    })
  })

  await isReady(page)
})

test('a workshop for slow readers is planned until all is clear', async ({ page, context }) => {
  await installAndCutOff(page, context)
  const workshop = await begin(page, 'Workshop for slow readers', 'Reading at last', 'Sevilla Elementary School')
  const first = await saturday(page)
  await shareTheWork(page, workshop, { library: 'Town Library', school: 'Sevilla Elementary School', funds: ['Snacks', 'Fares', 'Paper and pencils'] })
  await packBooks(page, workshop, 'Box of short texts', { Filipino: '20', English: '5' })
  await sayWhoListens(page, workshop, { Filipino: '15', English: '5' })

  await test.step('eight sessions with few hands', async () => {
    await tap(page, 'Languages', `${first.words}: 0 of 20 children can follow. Least that helps: readers of Filipino, English`)
    for (const name of ['Ana', 'Bea', 'Cesar', 'Dan']) {
      await addPerson(page, { name, home: 'Town Library', skills: ['Teaches'], languages: ['Filipino', 'English'] })
    }
    await addPerson(page, { name: 'Ester', skills: ['Teaches'], languages: ['Filipino'], hours: '1' })
    await addPerson(page, { name: 'Flor', skills: ['Leads'] })
    await addPerson(page, { name: 'Gina', home: 'Town Library' })
    // Ester has one hour a week, a session takes two.
    await fillTheOpenPlaces(page, 'Places filled: 48. Still open: 8.')
    await back(page, workshop)
    await mend(page, workshop, 'People', `Reading partner, ${first.words}: 4 of 5 found`, {
      'In which role?': 'Reading partner',
      'Who?': 'Ester',
    })
    const monday = first.wordsAfter(-5)
    await page.getByText('and 1 more').click()
    await page.getByRole('link', { name: `Ester, week of ${monday}: 2 hours, at most 1` }).click()
    await write(page, { 'At most so many hours a week': '4' })
    await done(page)
    await fillTheOpenPlaces(page, 'Places filled: 7. Still open: 0.')
    await back(page, workshop)
    await isClear(page, 'People')
    await isClear(page, 'Languages')
  })

  await hearALibrarian(page, workshop)
  await isReady(page)
})

test('a recurring storybook reading is planned until all is clear', async ({ page, context }) => {
  await installAndCutOff(page, context)
  const reading = await begin(page, 'Recurring storybook reading', 'Storybook Saturdays', 'Barangay Sevilla covered court')
  const first = await saturday(page)
  await shareTheWork(page, reading, { library: 'City Library', school: 'Barangay Sevilla', funds: ['Snacks', 'Fuel'] })
  await packBooks(page, reading, 'Box of storybooks', { Iloko: '60', Filipino: '60' })
  await sayWhoListens(page, reading, { Iloko: '18', Filipino: '8', Kankanaey: '2' })

  await test.step('ten sessions with a gap', async () => {
    await tap(page, 'Languages', `${first.words}: 0 of 28 children can follow`)
    await addPerson(page, { name: 'Ana', skills: ['Reads aloud'], languages: ['Iloko', 'Filipino'] })
    await addPerson(page, { name: 'Bea', skills: ['Reads aloud'], languages: ['Kankanaey'], away: first.after(7) })
    await addPerson(page, { name: 'Cesar', skills: ['Reads aloud'], languages: ['Filipino'] })
    await addPerson(page, { name: 'Dan', skills: ['Drives'] })
    await addPerson(page, { name: 'Ester', skills: ['Asks the questions'] })
    await addPerson(page, { name: 'Flor', skills: ['Asks the questions'] })
    await fillTheOpenPlaces(page, 'Places filled: 59. Still open: 1.')
    await fillTheOpenPlaces(page, 'Places filled: 0. Still open: 1.')
    const roster = page.getByRole('region', { name: 'Who goes when' })
    await expect(roster.getByRole('columnheader')).toHaveCount(10)
    await expect(roster.getByRole('row', { name: /^Bea/ }).getByRole('link', { name: 'Reader' })).toHaveCount(9)
    await back(page, reading)

    await tap(page, 'People', `Reader, ${first.wordsAfter(7)}: 2 of 3 found`)
    await back(page, reading)
    await page.getByRole('link', { name: /^People \d/ }).click()
    await addPerson(page, { name: 'Gina', skills: ['Reads aloud'], languages: ['Kankanaey', 'Iloko'] })
    await fillTheOpenPlaces(page, 'Places filled: 1. Still open: 0.')
    await expect(roster.getByRole('row', { name: /^Gina/ }).getByRole('link', { name: 'Reader' })).toHaveCount(1)
    await back(page, reading)
    await isClear(page, 'People')
  })

  await test.step('a book for everybody', async () => {
    await mend(page, reading, 'Languages', `${first.words}: 26 of 28 children can follow. Least that helps: books in Kankanaey`, {
      'What?': 'Storybooks in Kankanaey',
      Language: 'Kankanaey',
      Promised: '4',
    })
    await isClear(page, 'Languages')
    await page.getByRole('link', { name: /^Languages \d/ }).click()
    await expect(page.getByText('28 of 28 can follow')).toBeVisible()
    await back(page, reading)
  })

  await hearALibrarian(page, reading)
  await isReady(page)
})

test('a tap on a role that lacks somebody offers that role', async ({ page }) => {
  await open(page)
  await toTheExample(page)
  for (const more of await page.getByText(/^and \d more$/).all()) await more.click()
  await page.getByRole('link', { name: /^Asks the questions, .*: 1 of 2 found$/ }).click()
  await expect(page.getByLabel('In which role?').locator('option:checked')).toHaveText('Asks the questions')
})

test('who is put on a session from its screen is shown on it again', async ({ page }) => {
  await open(page)
  await toTheExample(page)
  await page.getByRole('link', { name: /28 expected$/ }).click()
  await page.getByRole('link', { name: 'Put somebody on' }).click()
  await write(page, { 'In which role?': 'Asks the questions', 'Who?': 'Elena Soriano' })
  await done(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Session' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Elena Soriano/ })).toBeVisible()
})

test('books that nobody brings are not clear', async ({ page }) => {
  await open(page)
  const reading = await begin(page, 'Recurring storybook reading', 'Storybook Saturdays', 'Covered court')
  await mend(page, reading, 'Books on the way', 'Box of storybooks: nothing is in it yet', { 'What?': 'Storybooks', Promised: '60' })
  await expect(row(page, 'Books on the way')).not.toHaveAccessibleName(/Clear$/)
})

test('what the panel says to mend next can be mended where it leads, on a project just begun', async ({ page }) => {
  await open(page)
  const reading = await begin(page, 'Recurring storybook reading', 'Storybook Saturdays', 'Covered court')
  await tap(page, 'Funds', 'Snacks: who shoulders it?')
  // Nobody can shoulder it before there is a partner: one must be able to add one from here.
  await expect(page.getByRole('link', { name: 'Add a partner' })).toBeVisible()
  await back(page, reading)
})

test('the answer to a statement is asked for with the statement in sight', async ({ page }) => {
  await open(page)
  await toTheExample(page)
  await page.getByText('and 2 more').first().click()
  await page.getByRole('link', { name: `Northern Bus Line was not asked yet: ${STATEMENTS[0]}` }).click()
  await expect(page.getByRole('radio', { name: 'Agrees', exact: true })).toBeVisible()
  await expect(page.getByText(STATEMENTS[0])).toBeVisible()
})

test('a language in which nobody listens is no answer to who listens', async ({ page }) => {
  await open(page)
  const reading = await begin(page, 'Recurring storybook reading', 'Storybook Saturdays', 'Covered court')
  await tap(page, 'Languages', 'Which languages do the children understand?')
  await done(page)
  await expect(page.getByLabel('How many children understand it best?')).toBeFocused()
  await back(page, reading)
  await expect(row(page, 'Languages')).toContainText('Which languages do the children understand?')
})

test('who was put on the open places is taken off again by Undo', async ({ page }) => {
  await open(page)
  await toTheExample(page)
  await page.getByRole('link', { name: /^People \d/ }).click()
  const placed = page.getByRole('region', { name: 'Who goes when' }).getByRole('cell').getByRole('link')
  await expect(placed).toHaveCount(4)
  await fillTheOpenPlaces(page, 'Places filled: 24. Still open: 14.')
  await expect(placed).toHaveCount(28)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(placed).toHaveCount(4)
})

test('after the open places are filled the keyboard is where it was', async ({ page }) => {
  await open(page)
  await toTheExample(page)
  await page.getByRole('link', { name: /^People \d/ }).click()
  await page.getByRole('button', { name: 'Fill the open places' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Places filled: /)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Fill the open places' })).toBeFocused()
})

/** Begins a project from its template, and leaves the app on its screen. Gives its name. */
async function begin(page, kind, name, where) {
  await page.getByRole('link', { name: 'Begin a project' }).click()
  await page.getByRole('button', { name: kind }).click()
  await write(page, { Name: name, 'Where?': where })
  await done(page)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return name
}

/** Loads the example and goes to its screen. */
async function toTheExample(page) {
  await lookAround(page)
  await back(page, 'Storybook Saturdays')
}

/** A row of the panel. */
function row(page, name) {
  return page.getByRole('link', { name: new RegExp(`^${name} .* ?(Clear|Look here|Stop|Unknown)$`) })
}

/** Taps a row of the panel that says this. */
async function tap(page, name, finding) {
  await expect(row(page, name)).toContainText(finding)
  await row(page, name).click()
}

/** Taps a row of the panel that says this, fills in the screen that it leads to, and comes back. */
async function mend(page, project, name, finding, fields) {
  await tap(page, name, finding)
  await write(page, fields)
  await done(page)
  await back(page, project)
}

async function isClear(page, name) {
  await expect(row(page, name)).toHaveAccessibleName(`${name} Nothing unclear Clear`)
}

/** All is clear, and stays so. */
async function isReady(page) {
  for (const name of ROWS) await isClear(page, name)
  await expect(page.getByRole('link', { name: /^Mend the next/ })).toBeHidden()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  for (const name of ROWS) await isClear(page, name)
}

/** Fills fields in by their names: text, something to choose, a box to tick, or several of a group. */
async function write(page, fields) {
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value)) {
      for (const choice of value) await page.getByRole('group', { name }).getByLabel(choice, { exact: true }).check()
      continue
    }
    const field = page.getByLabel(name, { exact: true })
    if (value === true) await field.check()
    else if (await field.evaluate((field) => field.tagName === 'SELECT')) await field.selectOption(value)
    else await field.fill(value)
  }
}

function done(page) {
  return page.getByRole('button', { name: 'Done' }).click()
}

/** Goes to the project's screen. */
async function back(page, project) {
  await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).click()
  await page.getByRole('link', { name: new RegExp(`^${project}`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: project })).toBeVisible()
}

/** Adds a partner, from the list of partners. */
async function addPartner(page, { name, strengths }) {
  await page.getByRole('link', { name: 'Add a partner' }).click()
  await write(page, { Name: name, 'Strong in': strengths })
  await done(page)
  await expect(page.getByRole('link', { name: new RegExp(`^${name}.*Not asked yet$`) })).toBeVisible()
}

/** A partner says yes to every statement, asked one by one as the panel names them. */
async function agrees(page, project, partner) {
  await mend(page, project, 'Same view', `${partner} was not asked yet`, { Agrees: true, 'Who answered?': 'The head' })
  for (const statement of STATEMENTS) {
    await mend(page, project, 'Same view', `${partner} was not asked yet: ${statement}`, { Agrees: true })
  }
}

/** Adds a line of give and take that is certain, from the list of lines. */
async function addLine(page, what, giver, receiver, worth) {
  await page.getByRole('link', { name: 'Add a line' }).click()
  await write(page, { 'What?': what, 'Who gives?': giver, 'Who gets?': receiver, 'Worth about': worth, 'How far is it?': 'Confirmed' })
  await done(page)
  await expect(page.getByRole('link', { name: new RegExp(`^${what}.*Confirmed$`) })).toBeVisible()
}

/** Adds somebody who can help, from the list of people. */
async function addPerson(page, { name, home = '', skills = [], languages = [], hours = '', away = '' }) {
  await page.getByRole('link', { name: 'Add a person' }).click()
  await write(page, {
    Name: name,
    ...(home && { 'Comes from': home }),
    'Can do': skills,
    'Reads stories in': languages,
    'At most so many hours a week': hours,
    "Can't on these days (2026-12-25, one a line)": away,
  })
  await done(page)
  await expect(page.getByRole('link', { name: new RegExp(`^${name}`) }).first()).toBeVisible()
}

async function fillTheOpenPlaces(page, said) {
  await page.getByRole('button', { name: 'Fill the open places' }).click()
  await expect(page.getByText(said)).toBeVisible()
}

/** Two partners who agree, give and get, and shoulder what costs something. */
function shareTheWork(page, project, { library, school, funds }) {
  return test.step('partners, give and take, funds', async () => {
    await tap(page, 'Same view', 'No partner yet')
    await addPartner(page, { name: library, strengths: ['Books', 'Hands'] })
    await addPartner(page, { name: school, strengths: ['A place', 'Knows the people'] })
    await back(page, project)
    for (const partner of [library, school]) await agrees(page, project, partner)
    await mend(page, project, 'Give and take', 'Nobody gives or gets anything yet', {
      'What?': 'Books and readers',
      'Who gives?': library,
      'Who gets?': school,
      'Worth about': '9,000',
      'How far is it?': 'Promised',
    })
    await tap(page, 'Give and take', `${library} gives, but gets nothing yet`)
    await addLine(page, 'A place', school, library, '6,000')
    await back(page, project)
    await isClear(page, 'Give and take')
    for (const what of funds) {
      await mend(page, project, 'Funds', `${what}: who shoulders it?`, {
        'Planned cost': '2,500',
        'Who shoulders it?': library,
        'Confirmed by whoever shoulders it': true,
      })
    }
    await isClear(page, 'Funds')
  })
}

/** Books by language, brought by the library the day before. */
function packBooks(page, project, box, books) {
  return test.step('books on the way', async () => {
    const first = await saturday(page)
    const [[language, count], ...others] = Object.entries(books)
    await tap(page, 'Books on the way', `${box}: nothing is in it yet`)
    await write(page, { 'What?': `Books in ${language}`, Language: language, Promised: count })
    await done(page)
    for (const [language, count] of others) {
      await page.getByRole('link', { name: 'Add contents' }).click()
      await write(page, { 'What?': `Books in ${language}`, Language: language, Promised: count })
      await done(page)
    }
    await page.getByRole('link', { name: 'Add a part of the way' }).click()
    await write(page, { 'From where?': 'The library', 'To where?': 'The site', 'Leaves on': first.after(-1), 'Arrives on': first.after(-1) })
    await page.getByLabel('Who carries?').selectOption({ index: 1 })
    await done(page)
    await expect(page.getByRole('link', { name: /^The library → The site/ })).toBeVisible()
    await back(page, project)
    await isClear(page, 'Books on the way')
  })
}

/** Listeners by language: the first from the panel, the others from the list. */
function sayWhoListens(page, project, listeners) {
  return test.step('listeners', async () => {
    const [[first, count], ...others] = Object.entries(listeners)
    await tap(page, 'Languages', 'Which languages do the children understand?')
    await write(page, { Language: first, 'How many children understand it best?': count })
    await done(page)
    for (const [language, count] of others) {
      await page.getByRole('link', { name: 'Add a language' }).click()
      await write(page, { Language: language, 'How many children understand it best?': count })
      await done(page)
    }
    await back(page, project)
  })
}

function hearALibrarian(page, project) {
  return test.step('librarians', async () => {
    await mend(page, project, 'Librarians', 'Nobody was asked about the community yet', {
      'With whom?': 'Mrs Aquino',
      'What did they say about the community?': 'Most children speak Ilokano at home.',
    })
    await isClear(page, 'Librarians')
  })
}

/** A day so many days from today, as a date field takes it. */
function inDays(page, days) {
  return page.evaluate((days) => {
    const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000)
    return new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  }, days)
}

/** The first session that a template brings: a Saturday, three weeks from today or a little more. */
async function saturday(page) {
  const day = new Date(await inDays(page, 21))
  while (day.getUTCDay() !== 6) day.setUTCDate(day.getUTCDate() + 1)
  const after = (days) => new Date(day.getTime() + days * 86_400_000)
  const words = (date) => date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return {
    words: words(day),
    year: day.getUTCFullYear(),
    after: (days) => after(days).toISOString().slice(0, 10),
    wordsAfter: (days) => words(after(days)),
  }
}
