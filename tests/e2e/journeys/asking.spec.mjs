// Filling a form of others in: by keys alone, what follows from an answer on the same page, and for those who do not see it.
import AxeBuilder from '@axe-core/playwright'
import { choose, next, question, speak, takeAndAsk, toBringingIn } from '../asking.mjs'
import { expect, lookAround, open, test } from '../phone.mjs'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const ONE_PAGE = `
| survey | | | | | | |
| | type | name | label | choice_filter | calculation | appearance |
| | begin group | page | A page | | | field-list |
| | select_one province | province | Which province? | | | |
| | select_one town | town | Which town? | province = \${province} | | |
| | integer | boxes | How many boxes? | | | |
| | calculate | books | | | \${boxes} * 20 | |
| | note | sum | That is \${books} books. | | | |
| | end group | | | | | |
| choices | | | | |
| | list_name | name | label | province |
| | province | ilocos norte | Ilocos Norte | |
| | province | la union | La Union | |
| | town | san nicolas | San Nicolas | ilocos norte |
| | town | san juan | San Juan | la union |
`

test('the first page by keys alone', async ({ page }) => {
  await begin(page, 'tests/e2e/forms/outreach.md', 'A visit to a village')
  const { keyboard } = page
  const tabTo = async (target) => {
    for (let keys = 0; keys < 30; keys++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await keyboard.press('Tab')
    }
    await expect(target).toBeFocused()
  }
  await tabTo(page.getByRole('textbox', { name: 'Which village is it?' }))
  await keyboard.type('Santa Peña')
  // Enter moves on, and what keeps one from it has the focus.
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'How many children came?' })).toBeFocused()
  await keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'How many children came?' })).toBeFocused()
  await keyboard.type('12')
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked()
  await keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'What was there to eat?' })).toBeFocused()
  await keyboard.type('Rice cake')
  await keyboard.press('Enter')
  await expect(page.getByText('2 of 14')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'In which province?' })).toBeFocused()
})

test('an order is tapped by keys, and each key says where it puts a choice', async ({ page }) => {
  await begin(page, 'tests/e2e/forms/outreach.md', 'A visit to a village')
  await page.getByRole('button', { name: 'All on one page' }).click()
  for (const story of ['The turtle and the monkey', 'The carabao and the shell']) {
    await page.getByRole('button', { name: story }).focus()
    await page.keyboard.press('Space')
  }
  await expect(page.getByRole('button', { name: /^1\s*The turtle and the monkey$/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: /^2\s*The carabao and the shell$/ })).toBeFocused()
})

test('on one page, choices and words follow what was just answered', async ({ page }) => {
  await begin(page, { name: 'A page.md', mimeType: 'text/markdown', buffer: Buffer.from(ONE_PAGE) }, 'A page')
  await question(page, 'Which province?').getByRole('radio', { name: 'La Union' }).check()
  await expect(question(page, 'Which town?').getByRole('radio')).toHaveCount(1)
  await question(page, 'Which town?').getByRole('radio', { name: 'San Juan' }).check()
  await question(page, 'How many boxes?').getByRole('textbox').fill('3')
  await expect(page.getByRole('heading', { name: 'That is 60 books.' })).toBeVisible()
  await question(page, 'Which province?').getByRole('radio', { name: 'Ilocos Norte' }).check()
  await expect(question(page, 'Which town?').getByRole('radio', { name: 'San Nicolas' })).not.toBeChecked()
})

test('a choice whose name has a space is chosen, kept and let through', async ({ page }) => {
  await begin(page, { name: 'A page.md', mimeType: 'text/markdown', buffer: Buffer.from(ONE_PAGE.replace('field-list', '')) }, 'A page')
  await page.getByRole('radio', { name: 'La Union' }).check()
  await next(page)
  await page.getByRole('radio', { name: 'San Juan' }).check()
  await next(page)
  await expect(page.getByRole('textbox', { name: 'How many boxes?' })).toBeVisible()
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect(page.getByRole('radio', { name: 'San Juan' })).toBeChecked()
})

for (const colorScheme of ['light', 'dark']) {
  test.describe(colorScheme, () => {
    // High, so that no bar lies over what can be scrolled away from under it.
    test.use({ colorScheme, viewport: { width: 360, height: 2000 } })

    test(`no barrier on any kind of question, ${colorScheme}`, async ({ page }) => {
      // Each look takes a second.
      test.slow()
      await begin(page, 'tests/e2e/forms/outreach.md', 'A visit to a village')
      expect(await barriers(page), 'the first page').toEqual([])
      await next(page)
      expect(await barriers(page), 'refused').toEqual([])
      await page.getByRole('textbox', { name: 'Which village is it?' }).fill('Santa Peña')
      await page.getByRole('textbox', { name: 'How many children came?' }).fill('12')
      await page.getByRole('radio', { name: 'Yes' }).check()
      await next(page)
      const steps = [
        ['a list that opens', () => page.getByRole('combobox').selectOption('La Union')],
        ['a list', () => page.getByRole('radio', { name: 'Agoo' }).check()],
        ['a day', () => page.getByRole('textbox').fill('2026-01-02')],
        ['a time', () => page.getByRole('textbox').fill('09:30')],
        ['several', () => page.getByRole('checkbox', { name: 'A book' }).check()],
        ['any more', () => {}],
        ['within a repeat', () => page.getByRole('textbox').fill('Aling Nena')],
        ['its words from an answer', () => page.getByRole('radio', { name: 'Ilokano' }).check()],
        ['one more', () => {}],
        ['a number', () => page.getByRole('textbox').fill('0')],
        ['a scale', () => page.getByRole('radio', { name: '4' }).check()],
        ['an order', () => page.getByRole('button', { name: 'The moon of the seven' }).click()],
        ['on paper', () => {}],
        ['to be read', () => speak(page, 'Ilokano')],
        ['a box to tick', () => page.getByRole('checkbox').check()],
        ['words', () => page.getByRole('textbox').fill('Naimbag a bigat')],
      ]
      for (const [what, answer] of steps) {
        await answer()
        expect(await barriers(page), what).toEqual([])
        if (what === 'any more') await page.getByRole('button', { name: 'Add: Reader' }).click()
        else if (what !== 'words') await next(page)
      }
      await page.getByRole('button', { name: 'All on one page' }).click()
      expect(await barriers(page), 'all on one page').toEqual([])
      await page.getByRole('button', { name: 'Finish' }).click()
      await expect(page.getByRole('heading', { name: 'Agyamanak!' })).toBeVisible()
      expect(await barriers(page), 'thanks').toEqual([])
    })
  })
}

async function begin(page, form, title) {
  await open(page)
  await lookAround(page)
  await toBringingIn(page)
  await choose(page, form)
  await takeAndAsk(page, title)
}

async function barriers(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}
