// What came of the faults, as a table that can be read in the repository.
const HEAD = ['Fault', 'What is done', 'Times tried', 'Changes acknowledged', 'Acknowledged changes lost', 'In flight lost', 'Note']

/** One line of the table out of all tries of one fault. */
export function summary({ number, fault, done }, trials) {
  const sum = (count) => trials.reduce((total, trial) => total + count(trial), 0)
  const inFlight = sum(({ log }) => log.inFlightLost)
  const most = Math.max(0, ...trials.map(({ log }) => log.mostInFlight))
  const failed = trials.filter(({ problems }) => problems.length > 0).length
  const notes = new Set(trials.flatMap(({ notes }) => [...notes]))
  if (failed > 0) notes.add(`**failed ${failed} of ${trials.length}**`)
  return {
    number,
    cells: [
      `${number} · ${fault}`,
      done,
      sum(({ tried }) => tried),
      sum(({ log }) => log.acknowledged),
      sum(({ log }) => log.lost),
      inFlight > 0 ? `${inFlight} (at most ${most} at once)` : 0,
      [...notes].join('; '),
    ],
  }
}

/** The whole report. */
export function markdown(lines, { seed, took, browser }) {
  const rows = lines.toSorted((one, other) => one.number - other.number).map(({ cells }) => cells)
  const total = (column) => rows.reduce((sum, cells) => sum + Number.parseInt(cells[column], 10), 0)
  const row = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [
    '# Faults',
    '',
    'What was done to the app in a real browser, and what it cost. A change is *acknowledged* once the header says',
    '"Saved" after it, or "Thank you!" shows after a form; one that was made and not yet acknowledged is *in flight*.',
    '',
    `${browser}, seed ${seed}, ${Math.round(took / 1000)} s. Again: \`node tests/e2e/faults/run.mjs --seed ${seed}\`.`,
    '',
    row(HEAD),
    row(['---', '---', '--:', '--:', '--:', '--:', '---']),
    ...rows.map(row),
    row(['**All**', '', total(2), total(3), total(4), total(5), '']),
    '',
  ].join('\n')
}
