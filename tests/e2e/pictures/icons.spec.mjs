// Draws the icons from the sign of the project. `cargo xtask pictures`.
import { readFile } from 'node:fs/promises'
import { test } from '@playwright/test'

const ICONS = [
  // A launcher may cut a maskable icon to a circle: the sign stays within the middle four fifths.
  { name: 'any', ground: '#fbf8f2', corner: '22%', share: 0.78, sizes: [192, 512] },
  { name: 'maskable', ground: '#fbf8f2', corner: '0', share: 0.58, sizes: [192, 512] },
  // Only its shape is used, in a colour of the system's.
  { name: 'monochrome', ground: 'transparent', corner: '0', share: 0.78, sizes: [192], black: true },
]

for (const { name, ground, corner, share, sizes, black } of ICONS) {
  for (const size of sizes) {
    test(`${name} ${size}`, async ({ page }) => {
      let sign = await readFile('public/icons/mark.svg', 'utf8')
      if (black) sign = sign.replace(/#[0-9a-f]{6}/g, '#000')
      await page.setViewportSize({ width: size, height: size })
      await page.setContent(`<style>
        body { margin: 0; width: ${size}px; height: ${size}px; display: grid; place-items: center; background: transparent; }
        div { width: 100%; height: 100%; display: grid; place-items: center; background: ${ground}; border-radius: ${corner}; }
        svg { width: ${size * share}px; }
      </style><div>${sign}</div>`)
      await page.screenshot({ path: `public/icons/${name}-${size}.png`, omitBackground: true })
    })
  }
}
