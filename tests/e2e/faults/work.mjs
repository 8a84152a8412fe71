// A volunteer at work: counts heads, asks children, types why. Each change goes into the log before it is made.
import { goTo, saved, sorted, withAnswers } from './app.mjs'

const FACES = 5
const LAST = 5
const MOST_LETTERS = 120

export class Work {
  constructor({ page, world, log, random }) {
    Object.assign(this, { page, world, log, random })
  }

  /** Works until stopped; `ask` is how often it waits for "Saved" before the next change. */
  async goOn(until, ask = 0.6) {
    while (!until()) {
      const stint = this.random.pick([this.count, this.count, this.answer, this.answer, this.answer, this.explain])
      await stint.call(this, this.random.between(2, 8), until, ask)
    }
  }

  /** Makes one change and, if wanted, waits for its acknowledgement. */
  async change(thing, value, act, ask = 1) {
    this.log.change(thing, value)
    await act()
    this.log.made()
    if (this.random.happens(ask)) return this.acknowledged()
    return false
  }

  async acknowledged(patience) {
    const answer = await saved(this.page, patience)
    if (answer) this.log.acknowledge()
    return answer
  }

  async count(times = 1, until = () => false, ask = 1) {
    for (let time = 0; time < times && !until(); time++) {
      const [thing, name] = this.random.pick([['children', 'Children'], ['adults', 'Adults']])
      await this.countOne(thing, name, ask)
    }
  }

  /** One more, or now and then one less. */
  async countOne(thing, name, ask = 1) {
    await this.today()
    const now = this.log.now(thing) ?? 0
    const more = now === 0 || this.random.happens(0.8)
    const button = this.page.getByRole('button', { name: `${more ? 'One more' : 'One less'}: ${name}` })
    return this.change(thing, more ? now + 1 : now - 1, () => button.click(), ask)
  }

  /** Types into the purpose of the project. */
  async explain(letters = 1, until = () => false, ask = 1) {
    await goTo(this.page, `#/project/${this.world.project}/edit/project/${this.world.project}`)
    const field = this.page.getByLabel('What is it for?')
    if (this.log.now('purpose').length > MOST_LETTERS) {
      const begin = this.random.words(1)
      await this.change('purpose', begin, () => field.fill(begin), ask)
    }
    // Spaces at the end are not part of a purpose, but they are of what stands in the field.
    await this.type(field, letters, until, ask, 'purpose', (text) => text.trim(), await field.inputValue())
  }

  /** Puts the cursor at the end of a field, and makes sure that it stays there: a new screen takes it once for itself. */
  async enter(field) {
    const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    for (let more = 10; more > 0; more--) {
      await field.focus()
      await this.page.evaluate(twoFrames)
      if (await field.evaluate((field) => document.activeElement === field)) break
    }
    await this.page.keyboard.press('Control+End')
  }

  /** Letters one by one, at the end of what stands in the field. */
  async type(field, letters, until, ask, thing, value, before) {
    await this.enter(field)
    let text = before
    for (const letter of this.random.words(letters).slice(0, letters)) {
      if (until()) return
      text += letter
      await this.change(thing, value(text), () => this.page.keyboard.type(letter), ask)
    }
  }

  async today() {
    if ((await this.screen()) !== '#/today') await goTo(this.page, '#/today')
  }

  /** Goes to the form being filled in, or to a new one. */
  async ask() {
    if ((await this.screen()).startsWith('#/ask/')) return
    await goTo(this.page, `#/ask/${this.world.form}/${this.world.session}`)
  }

  /** Answers, without waiting for "Saved", up to the question of words and types some; gives its field. */
  async toTheWords(letters, ask = 0) {
    await this.ask()
    while ((this.log.now('survey').draft?.position ?? 0) < LAST) await this.answerOne(undefined, ask)
    const { raw } = this.log.now('survey').draft
    const field = this.page.getByRole('main').getByRole('textbox')
    const keep = (text) => this.filled({ raw: sorted({ ...raw, next: text }), position: LAST })
    await this.type(field, letters, () => false, ask, 'survey', keep, raw.next ?? '')
    return field
  }

  /** Answers what is asked, again and again. */
  async answer(times = 1, until = () => false, ask = 1) {
    await this.ask()
    for (let time = 0; time < times && !until(); time++) await this.answerOne(until, ask)
  }

  async answerOne(until = () => false, ask = 1) {
    const { draft } = this.log.now('survey')
    const { raw, position } = draft ?? { raw: {}, position: 0 }
    const keep = (name) => (text) => this.filled({ raw: sorted({ ...raw, [name]: text }), position })
    const again = this.random.happens(0.15)
    if (position === 0 && (!raw.happy || again)) return this.choose('happy', FACES, raw, keep('happy'), ask)
    if (position === 1 && (!raw.retell || again)) return this.choose('retell', 2, raw, keep('retell'), ask)
    if (position === 2 && (again || (!raw.language && this.random.happens(0.6)))) return this.choose('language', 4, raw, keep('language'), ask)
    if (position === 3 && this.random.happens(raw.liked ? 0.3 : 0.7)) return this.tick(raw, keep, ask)
    const field = this.page.getByRole('main').getByRole('textbox')
    if (position === 4 && !raw.books && this.random.happens(0.8)) {
      const digit = String(this.random.between(1, 9))
      await this.enter(field)
      return this.change('survey', keep('books')(digit), () => this.page.keyboard.press(digit), ask)
    }
    if (position === LAST && (raw.next ?? '').length < 40 && this.random.happens(0.8)) {
      return this.type(field, this.random.between(1, 6), until, ask, 'survey', keep('next'), raw.next ?? '')
    }
    return position === LAST ? this.handIn(raw) : this.next(raw, position, ask)
  }

  filled(draft) {
    return { ...this.log.now('survey'), draft }
  }

  async choose(name, count, raw, keep, ask) {
    const radio = this.page.getByRole('radio').nth(this.random.between(0, count - 1))
    const value = await radio.getAttribute('value')
    if (value !== raw[name]) await this.change('survey', keep(value), () => radio.check(), ask)
  }

  async tick(raw, keep, ask) {
    const boxes = this.page.getByRole('checkbox')
    const place = this.random.between(0, 3)
    const values = await boxes.evaluateAll((boxes) => boxes.map((box) => box.value))
    const before = (raw.liked ?? '').split(' ')
    const after = values.filter((value, at) => before.includes(value) !== (at === place)).join(' ')
    // To take the last tick away is to have no answer, which is not in the draft.
    if (after) await this.change('survey', keep('liked')(after), () => boxes.nth(place).click(), ask)
  }

  next(raw, position, ask = 1) {
    const button = this.page.getByRole('button', { name: /^(Next|Skip this one)$/ })
    return this.change('survey', this.filled({ raw, position: position + 1 }), () => button.click(), ask)
  }

  /** Hands in; only "Thank you" says that it is kept. */
  async handIn(raw, tap = (button) => button.click()) {
    const given = Object.entries(raw).map(([name, text]) => [name, text.trim()]).filter(([, text]) => text)
    const { handedIn, answers } = this.log.now('survey')
    this.log.change('survey', { handedIn: handedIn + 1, answers: withAnswers(answers, Object.fromEntries(given)), draft: null })
    await tap(this.page.getByRole('button', { name: /^(Finish|Hand in)$/ }))
    this.log.made()
    await this.page.getByRole('heading', { name: 'Thank you!' }).waitFor()
    this.log.acknowledge()
    await this.page.getByRole('button', { name: 'Next respondent' }).click()
  }

  /** Fills in one form from the first question to the last and hands it in. */
  async oneResponse() {
    const { handedIn } = this.log.now('survey')
    await this.ask()
    for (let step = 0; step < 60 && this.log.now('survey').handedIn === handedIn; step++) await this.answerOne()
  }

  screen() {
    return this.page.evaluate(() => location.hash)
  }
}
