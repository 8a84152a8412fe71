// Records put into the stores of a phone as the app writes them.
import { crc32 } from 'node:zlib'

/** A key and its text, sealed. */
export function sealed(key, { v, kind, stamp }, data) {
  const body = JSON.stringify({ v, kind, stamp, data }).slice(0, -1)
  return [key, `${body},"sum":"${(crc32(body) >>> 0).toString(16).padStart(8, '0')}"}`]
}

/** Puts them into the first two stores; the app fills the spare by itself. */
export function put(page, pairs) {
  return page.evaluate(
    (pairs) =>
      new Promise((resolve) => {
        for (const [key, text] of pairs) localStorage.setItem(key, text)
        indexedDB.open('katuwang').onsuccess = ({ target: { result } }) => {
          const transaction = result.transaction('texts', 'readwrite')
          for (const [key, text] of pairs) transaction.objectStore('texts').put(text, key)
          transaction.oncomplete = () => resolve(result.close())
        }
      }),
    pairs,
  )
}
