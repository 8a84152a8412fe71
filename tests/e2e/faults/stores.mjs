// The two stores as raw texts, past the app: read, changed and held shut from a page of the site that runs no program.
import { crc32 } from 'node:zlib'

export const PREFIX = 'katuwang/1/'
/** What is kept for people; the rest is the app's own. */
const RECORD = /^katuwang\/1\/(project|organisation|partner|exchange|role|session|task|form|target|draft|response|typing)\//

/** A page of the same origin on which nothing of the app runs. */
export async function bare(page, address) {
  // The service worker answers every address with the app.
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setBypassServiceWorker', { bypass: true })
  await page.goto(`${address}icons/mark.svg`)
  await session.send('Network.setBypassServiceWorker', { bypass: false })
  await session.detach()
  return page
}

/** Every text of both stores by its key; `copy` is null where there is no second store. */
export async function stores(page) {
  const read = await page.evaluate(async () => {
    const local = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place))
    const found = { local: local.map((key) => [key, localStorage.getItem(key)]), copy: null }
    // Opening what is not there would make an empty one, and the app would find it.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'katuwang')) return found
    const answer = (request) =>
      new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }))
    const database = await answer(indexedDB.open('katuwang'))
    if (database.objectStoreNames.contains('texts')) {
      const texts = database.transaction('texts').objectStore('texts')
      const [keys, values] = await Promise.all([answer(texts.getAllKeys()), answer(texts.getAll())])
      found.copy = keys.map((key, place) => [key, values[place]])
    }
    database.close()
    return found
  })
  return { local: new Map(read.local), copy: read.copy && new Map(read.copy) }
}

/** Puts texts into the stores as they are, and into the spare what goes into the second; null takes one away. */
export function put(page, { local = {}, copy = {} }) {
  return page.evaluate(async ([local, copy]) => {
    for (const [key, text] of local) text === null ? localStorage.removeItem(key) : localStorage.setItem(key, text)
    if (copy.length === 0) return
    const spare = (await navigator.storageBuckets?.open('spare'))?.indexedDB
    for (const factory of [indexedDB, spare].filter(Boolean)) {
      const database = await new Promise((resolve, reject) => {
        const request = factory.open('katuwang')
        Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) })
      })
      await new Promise((resolve, reject) => {
        const change = database.transaction('texts', 'readwrite', { durability: 'strict' })
        for (const [key, text] of copy) text === null ? change.objectStore('texts').delete(key) : change.objectStore('texts').put(text, key)
        Object.assign(change, { oncomplete: resolve, onabort: () => reject(change.error) })
      })
      database.close()
    }
  }, [Object.entries(local), Object.entries(copy)])
}

/** Holds the second store shut, as a disk that has stopped answering does; gives what lets go. */
export async function hold(page) {
  const held = await page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'katuwang')) return false
    return new Promise((resolve) => {
      const request = indexedDB.open('katuwang')
      request.onsuccess = () => {
        const texts = request.result.transaction('texts', 'readwrite').objectStore('texts')
        const again = () => {
          resolve(true)
          if (!window.letGo) texts.get('nothing').onsuccess = again
        }
        texts.get('nothing').onsuccess = again
        texts.transaction.oncomplete = () => request.result.close()
      }
    })
  })
  if (!held) throw new Error('there is no second store to hold shut')
  return () => page.evaluate(() => (window.letGo = true))
}

/** The records among texts by key. */
export function records(texts) {
  return new Map([...texts].filter(([key]) => RECORD.test(key)))
}

/** What a stored text holds; null if its checksum does not fit. */
export function opened(text) {
  const [, body, sum] = text?.match(/^([\s\S]*),"sum":"([0-9a-f]{8})"\}$/) ?? []
  return body && checksum(body) === sum ? JSON.parse(text) : null
}

/** A JSON object with its checksum. */
export function sealed(object) {
  const { sum, ...rest } = object
  const body = JSON.stringify(rest).slice(0, -1)
  return `${body},"sum":"${checksum(body)}"}`
}

function checksum(body) {
  return crc32(body).toString(16).padStart(8, '0')
}
