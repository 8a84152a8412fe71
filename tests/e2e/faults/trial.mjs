// One try of one fault: its phones, its chance, its log, and what was found to be wrong.
import { Phone } from './browser.mjs'
import { Log } from './log.mjs'
import { Random } from './random.mjs'
import { observed, open, settled } from './app.mjs'
import { records, stores } from './stores.mjs'
import { Work } from './work.mjs'

export class Trial {
  tried = 1
  problems = []
  notes = new Set()
  log = new Log()
  #phones = []

  constructor({ seed, site, dist, world, template, kills, short, say }) {
    Object.assign(this, { seed, site, dist, world, template, kills, short, say, random: new Random(seed) })
    this.begin({ children: null, adults: null, purpose: world.purpose, survey: { handedIn: 0, answers: 0, draft: null } })
  }

  begin(values) {
    for (const [thing, value] of Object.entries(values)) this.log.begin(thing, value)
  }

  /** A phone with the example on it, closed; `folder` is where its profile is put. */
  async phone(folder) {
    return this.own(await Phone.like(this.template, folder))
  }

  /** A phone as it comes from the shop. */
  async blank() {
    return this.own(await Phone.like())
  }

  /** A phone on which everything is as on another, closed one. */
  async twin(phone) {
    return this.own(await Phone.like(phone.profile))
  }

  get lastPhone() {
    return this.#phones.at(-1)
  }

  own(phone) {
    this.#phones.push(phone)
    return phone
  }

  /** Starts a phone, opens the app and hands over who works with it. */
  async start(phone, options = {}) {
    const page = await phone.start(options)
    const copies = await open(page, this.site.address, options.screen)
    return { page, copies, work: this.work(page) }
  }

  work(page) {
    return new Work({ ...this, page })
  }

  expect(holds, words) {
    if (!holds) this.problems.push(words)
    return Boolean(holds)
  }

  note(words) {
    this.notes.add(words)
  }

  /** Compares what is stored with the log; both copies must be the same. */
  async compare(page, { evenInFlight = false, twins = true, from = 'local' } = {}) {
    const found = await stores(page)
    const texts = found[from] ?? new Map()
    this.problems.push(...this.log.compare(observed(this.world, texts), { evenInFlight }))
    if (twins && !settled.silent) this.twins(found)
    return found
  }

  /** Every record must be in both copies, letter for letter. */
  twins({ local, copy }) {
    const [here, there] = [records(local), records(copy ?? new Map())]
    const differ = [...new Set([...here.keys(), ...there.keys()])].filter((key) => here.get(key) !== there.get(key))
    this.expect(differ.length === 0, `the two copies differ in ${differ.length} records, first ${differ[0]}`)
  }

  /** Restarts a phone without the fault and compares. */
  async reopen(phone, options) {
    const opened = await this.start(phone)
    if (!settled.silent) this.expect(opened.copies === 'two', `after a new start the app says "${opened.copies}" copies`)
    return { ...opened, found: await this.compare(opened.page, options) }
  }

  async end() {
    for (const phone of this.#phones) await phone.throwAway()
  }
}
