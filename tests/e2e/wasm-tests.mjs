// Opens the page of a wasm-bindgen test runner, waits for its result, prints it and exits by it.
import { chromium } from '@playwright/test'

const [address] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: process.env.CHROME || undefined })
const page = await browser.newPage()
page.on('console', (message) => console.log(message.text()))

// The runner needs a moment until it listens.
const deadline = Date.now() + 30_000
for (;;) {
  try {
    await page.goto(address)
    break
  } catch (problem) {
    if (Date.now() > deadline) throw problem
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
const output = page.locator('#output')
await output.filter({ hasText: /test result: / }).waitFor({ timeout: 120_000 })
const text = await output.innerText()
console.log(text)
await browser.close()
process.exit(/test result: ok\. [1-9]/.test(text) ? 0 : 1)
