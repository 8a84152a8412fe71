// The suite's own memory of what was changed, and of which changes the app said "Saved" to.

export class Log {
  acknowledged = 0
  lost = 0
  inFlightLost = 0
  /** The most that was lost in flight at one fault. */
  mostInFlight = 0
  #things = new Map()

  /** What a thing is at first: nobody has to promise that. */
  begin(thing, value) {
    this.#things.set(thing, { values: [value], sure: 0, made: 0 })
  }

  now(thing) {
    return this.#things.get(thing).values.at(-1)
  }

  /** A change that is about to be made: it may be found from now on. */
  change(thing, value) {
    this.#things.get(thing).values.push(value)
  }

  /** All changes so far were really made on the screen. */
  made() {
    for (const history of this.#things.values()) history.made = history.values.length - 1
  }

  /** The app says that everything made so far is saved. */
  acknowledge() {
    for (const history of this.#things.values()) {
      this.acknowledged += history.made - history.sure
      history.sure = history.made
    }
  }

  /** Compares with what is found, gives what is wrong, and goes on from there. `evenInFlight` lets no made change go. */
  compare(found, { evenInFlight = false } = {}) {
    const wrong = []
    let inFlight = 0
    for (const [thing, { values, sure, made }] of this.#things) {
      const value = found[thing]
      const place = values.findLastIndex((known) => same(known, value))
      if (place < sure) {
        this.lost += place < 0 ? 1 : sure - place
        wrong.push(`${thing} is ${short(value)}, but ${short(values[sure])} was acknowledged (and ${short(values[made])} made)`)
      } else if (place < made) {
        inFlight += made - place
        if (evenInFlight) wrong.push(`${thing} is ${short(value)}, but ${short(values[made])} was on the screen`)
      }
      this.begin(thing, value)
    }
    this.inFlightLost += inFlight
    this.mostInFlight = Math.max(this.mostInFlight, inFlight)
    return wrong
  }
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other)
}

function short(value) {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
