// Every screen: for those who do not see it, at night, on a small phone, with large letters.
import AxeBuilder from '@axe-core/playwright'
import { expect, lookAround, open, test } from '../phone.mjs'
import { screens, visit } from '../screens.mjs'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const colorScheme of ['light', 'dark']) {
  test.describe(colorScheme, () => {
    // High, so that no bar lies over what can be scrolled away from under it.
    test.use({ colorScheme, viewport: { width: 360, height: 4000 } })

    test(`no barrier on any screen, ${colorScheme}`, async ({ page }) => {
      // Some forty screens, one after the other.
      test.setTimeout(180_000)
      await open(page)
      expect(await barriers(page), 'welcome').toEqual([])
      await lookAround(page)
      for (const address of await screens(page)) {
        await visit(page, address)
        expect(await barriers(page), address).toEqual([])
      }
    })
  })
}

for (const [what, viewport, letters] of [
  ['320 px wide', { width: 320, height: 568 }, 16],
  ['200 % text', { width: 360, height: 640 }, 32],
]) {
  test.describe(what, () => {
    test.use({ viewport, locale: 'ilo' })

    test(`nothing is cut off, ${what}, in Ilokano`, async ({ page, context }) => {
      const browser = await context.newCDPSession(page)
      await browser.send('Page.setFontSizes', { fontSizes: { standard: letters } })
      await open(page)
      await lookAround(page, 'Agkita babaen iti pagarigan', 'Siasino ti immay')
      for (const address of await screens(page)) {
        await visit(page, address)
        expect(await tooWide(page), address).toEqual([])
      }
    })
  })
}

test('every target is large enough for a thumb', async ({ page }) => {
  await open(page)
  await lookAround(page)
  for (const address of await screens(page)) {
    await visit(page, address)
    const small = await page.evaluate(() => {
      const targets = [...document.querySelectorAll('a, button, select, textarea, label.tick, label.choice, label.face, input')]
      return targets
        .filter((target) => !target.closest('label') || target.matches('label'))
        .map((target) => [target.outerHTML.slice(0, 80), target.getBoundingClientRect()])
        .filter(([, { width, height }]) => width > 0 && (height < 47.5 || width < 47.5))
        .map(([html, { width, height }]) => `${html} ${width}×${height}`)
    })
    expect(small, address).toEqual([])
  }
})

async function barriers(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}

/** What reaches over the right edge of the page. */
function tooWide(page) {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1
    const visible = (element) => !element.closest('.visually-hidden, [hidden], .wide > *') && element.getClientRects().length > 0
    const found = [...document.querySelectorAll('#app *')].filter((element) => visible(element) && element.getBoundingClientRect().right > edge)
    return found.map((element) => element.outerHTML.slice(0, 120))
  })
}
