// Chance that can be repeated: everything random in the suite comes of one printed number.

/** Numbers that follow from a seed alone (a 32-bit Weyl sequence, well mixed). */
export class Random {
  #state

  constructor(seed) {
    this.#state = seed >>> 0
  }

  /** A number from 0 to just under 1. */
  fraction() {
    this.#state = (this.#state + 0x9e3779b9) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }

  /** A whole number, both ends included. */
  between(least, most) {
    return least + Math.floor(this.fraction() * (most - least + 1))
  }

  /** Whether something happens that happens so often out of one. */
  happens(share) {
    return this.fraction() < share
  }

  pick(list) {
    return list[this.between(0, list.length - 1)]
  }

  /** Lower-case words, as somebody types them. */
  words(count) {
    const letters = () => Array.from({ length: this.between(2, 7) }, () => this.pick('abdeghiklmnoprstuwyñ')).join('')
    return Array.from({ length: count }, letters).join(' ')
  }
}

/** The seed of one try of one case: the same whichever others run beside it. */
export function seedOf(seed, name, attempt) {
  let mixed = seed ^ Math.imul(attempt + 1, 0x9e3779b9)
  for (const letter of name) mixed = Math.imul(mixed ^ letter.codePointAt(0), 0x01000193)
  return mixed >>> 0
}
