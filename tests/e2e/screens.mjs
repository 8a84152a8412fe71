// The address of every screen of a phone with the example on it.
export async function screens(page) {
  const keys = await page.evaluate(() => Object.keys(localStorage))
  const id = (kind) => keys.find((key) => key.startsWith(`katuwang/1/${kind}/`)).split('/').pop()
  const project = `#/project/${id('project')}`
  const lists = ['partners', 'exchanges', 'consignments', 'languages', 'people', 'sessions', 'tasks', 'funds', 'conversations', 'proof']
  const subjects = ['partner', 'organisation', 'statement', 'exchange', 'consignment', 'language-need', 'role', 'person', 'session', 'series', 'task', 'fund-line', 'conversation', 'form', 'target']
  const belonging = { item: 'consignment', leg: 'consignment', shift: 'session' }
  return [
    '#/today',
    '#/projects',
    '#/projects/new',
    project,
    ...lists.map((list) => `${project}/${list}`),
    `${project}/edit/project/${id('project')}`,
    ...subjects.map((subject) => `${project}/edit/${subject}/${id(subject)}`),
    ...subjects.slice(1).map((subject) => `${project}/edit/${subject}/new`),
    ...['stance', ...Object.keys(belonging)].map((subject) => `${project}/edit/${subject}/${id(subject)}`),
    ...Object.entries(belonging).map(([subject, parent]) => `${project}/new/${subject}/${id(parent)}`),
    '#/surveys',
    `#/form/${id('form')}`,
    ...['', 'language', 'language/logic', 'language/move'].map((question) => `#/form/${id('form')}/question/${question}`),
    ...['translate', 'library', 'library/child-consent', 'try'].map((screen) => `#/form/${id('form')}/${screen}`),
    ...['files', 'take-in'].map((screen) => `#/form/${id('form')}/${screen}`),
    `#/ask/${id('form')}`,
    `#/form/${id('form')}/answers`,
    `#/form/${keys.find((key) => key.startsWith('katuwang/1/response/')).replace('katuwang/1/response/', '').replace('/', '/answers/')}`,
    '#/reports',
    `#/report/${id('project')}`,
    `#/report/${id('project')}/story`,
    '#/phone',
    '#/phone/aside',
    '#/phone/erase',
  ]
}

/** Goes to a screen by way of another, so that it is drawn anew, and waits until it is. */
export async function visit(page, address) {
  await goTo(page, address === '#/reports' ? '#/phone' : '#/reports')
  await goTo(page, address)
}

async function goTo(page, address) {
  await page.evaluate((address) => {
    if (location.hash === address) return
    // The mark goes with the screen that it is on.
    document.querySelector('main').dataset.old = ''
    location.hash = address
  }, address)
  await page.locator('main:not([data-old]):not(:has([aria-busy]))').waitFor()
}
