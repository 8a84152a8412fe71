// Spreadsheets are read and written by a worker that comes to the phone after the app, and works without a signal.
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, open, test } from '../phone.mjs'
import { serve } from '../../../xtask/server.mjs'

const FORM = {
  sheets: [
    { name: 'survey', rows: [['type', 'name', 'label'], [], ['text', 'name', '=1+1 ñ 🐚']] },
    { name: 'choices', rows: [['list_name', '', 'name']] },
  ],
}

test('a spreadsheet is written and read where there is no signal', async ({ page, context }) => {
  const server = await serve('dist')
  await open(page, server.address)
  await expect.poll(() => kept(page)).toHaveLength(2)
  await server.close()
  await context.setOffline(true)
  await page.goto('about:blank')
  await open(page, server.address)

  const { bytes } = await ask(page, { kind: 'write', json: JSON.stringify(FORM) })
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
  expect(await read(page, bytes)).toEqual({ Ok: FORM })
  expect(await read(page, [...Buffer.from('type,name')])).toEqual({ Err: 'NotASpreadsheet' })
  expect(await read(page, bytes.slice(0, 900))).toEqual({ Err: 'Damaged' })
  const long = { sheets: [{ name: 'survey', rows: [['x'.repeat(32_768)]] }] }
  const { problem } = await ask(page, { kind: 'write', json: JSON.stringify(long) })
  expect(JSON.parse(problem)).toEqual({ TextTooLong: { sheet: 'survey', row: 1, column: 1 } })
})

test.describe('a bad line', () => {
  test.use({ expected: [/Failed to load/] })

  test('the app does not wait for the worker, and says that it is missing; it comes at a later start', async ({ page }) => {
    const folder = await mkdtemp(join(tmpdir(), 'katuwang-'))
    const [sheets] = (await readdir('dist')).filter((name) => name.startsWith('sheets-'))
    await cp('dist', folder, { recursive: true, filter: (file) => !file.includes(sheets) })
    const server = await serve(folder)
    await open(page, server.address)
    await page.evaluate(() => navigator.serviceWorker.ready)
    expect(await kept(page)).toHaveLength(0)
    expect(await ask(page, { kind: 'read', bytes: [] })).toEqual({ noWorker: true })

    // The script without its module: both or none are kept, and the worker says what it lacks.
    await cp(`dist/${sheets}/sheets.js`, `${folder}/${sheets}/sheets.js`)
    await page.reload()
    await expect.poll(() => ask(page, { kind: 'read', bytes: [] })).toEqual({ missing: true })
    expect(await kept(page)).toHaveLength(0)

    await cp(`dist/${sheets}`, `${folder}/${sheets}`, { recursive: true })
    await page.reload()
    await expect.poll(() => kept(page)).toHaveLength(2)
    await server.close()
  })
})

test('every form of the field is read', async ({ page }) => {
  const folder = process.env.KATUWANG_CASES && `${process.env.KATUWANG_CASES}/xlsforms`
  test.skip(!folder, 'KATUWANG_CASES does not say where the forms are')
  await open(page)
  for (const name of await readdir(folder)) {
    const bytes = [...(await readFile(`${folder}/${name}`))]
    const started = Date.now()
    const { Ok } = await read(page, bytes)
    console.log(`${name}: ${Date.now() - started} ms`)
    expect(Ok.sheets.map(({ name }) => name.toLowerCase())).toContain('survey')
  }
})

/** The files of the worker that are on the phone. */
function kept(page) {
  return page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)))
    const kept = (await Promise.all(caches.map((cache) => cache.keys()))).flat()
    return kept.map(({ url }) => url).filter((url) => /\/sheets-\w+\//.test(url))
  })
}

async function read(page, bytes) {
  const { json } = await ask(page, { kind: 'read', bytes })
  return JSON.parse(json)
}

/** Asks the worker as the app does. */
function ask(page, message) {
  return page.evaluate(async (message) => {
    const worker = new Worker(document.querySelector('meta[name=katuwang-sheets]').content)
    const answer = await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = () => resolve({ noWorker: true })
      worker.postMessage({ ...message, bytes: message.bytes && new Uint8Array(message.bytes) })
    })
    worker.terminate()
    return { ...answer, ...(answer.bytes && { bytes: [...answer.bytes] }) }
  }, message)
}
