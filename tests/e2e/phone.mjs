// A phone with the app on it, and what one does with it in every journey.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { expect, test as base } from '@playwright/test'

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** Serves a folder until it is closed: then there is no network at all, whatever the browser believes. */
export async function site(folder = 'dist') {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname).replace(/^\/+/, '') || 'index.html'
    try {
      const body = await readFile(join(folder, path))
      const head = { 'Content-Type': KINDS[extname(path)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' }
      response.writeHead(200, head).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://localhost:${server.address().port}/`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Every journey fails if the page says an error to the console or asks another host for anything. */
export const test = base.extend({
  /** What the console may say in a journey that takes something away. */
  expected: [[], { option: true }],
  page: async ({ page, expected }, use) => {
    const complaints = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (problem) => complaints.push(String(problem)))
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url())
      if (hostname !== 'localhost' && protocol.startsWith('http')) complaints.push(`asked ${request.url()}`)
    })
    await use(page)
    expect(complaints.filter((said) => !expected.some((pattern) => pattern.test(said)))).toEqual([])
  },
})

export { expect }

/** Opens the app and waits until it works. */
export async function open(page, address = '/') {
  await page.goto(address)
  await expect(page.getByRole('navigation')).toBeVisible()
}

/** Opens the app, waits until it is kept on the phone, cuts the network, and starts it cold. */
export async function installAndCutOff(page, context) {
  const server = await site()
  await open(page, server.address)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await server.close()
  await context.setOffline(true)
  await page.goto('about:blank')
  await open(page, server.address)
  return server.address
}

/** Loads the example and leaves the app on Today. */
export async function lookAround(page) {
  await page.getByRole('button', { name: 'Look around with an example' }).click()
  await expect(page.getByRole('heading', { name: 'Who came' })).toBeVisible()
}

/** Taps something that saves a file, and gives the file's name and text. */
export async function file(page, tap) {
  const [download] = await Promise.all([page.waitForEvent('download'), tap()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** What the phone keeps of ours, but for its own settings and stamps of time. */
export function kept(page) {
  return page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key !== 'katuwang/1/phone').sort()),
  )
}
