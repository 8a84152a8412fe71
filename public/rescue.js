// Saves every record of all stores to a file when the app itself can't start. It knows as little as it can: texts by
// key, their checksums and stamps. The file is a backup that the app takes in.
'use strict'

const PREFIX = 'katuwang/1/'
const ID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
// What the app takes in again under its own key: records, answers by their form, tombstones, conflicts, what was typed.
const KNOWN = new RegExp(`^${PREFIX}((gone/|conflict/[^/]+/)*([a-z-]+|response/${ID})/${ID}|(gone/)?typing/.+|quarantine/.+)$`)
// The phone's own: of no use on another one.
const OWN = ['phone', 'canary', 'erased', 'ballast'].map((name) => PREFIX + name)

main()

async function main() {
  const first = firstStore()
  const second = await soon(textsIn(() => indexedDB))
  const spare = await soon(textsIn(async () => (await navigator.storageBuckets.open('spare')).indexedDB))
  const pairs = merged([first, second, spare])
  const say = (id, text) => (document.getElementById(id).textContent = text)
  say('found', `${pairs.length} · ${first.size} + ${second.size} + ${spare.size}`)
  for (const [key, text] of pairs) {
    const item = document.createElement('li')
    item.textContent = `${key} (${text.length})`
    document.getElementById('list').append(item)
  }
  const save = document.getElementById('save')
  save.disabled = pairs.length === 0
  save.addEventListener('click', () => download(backup(pairs)))
}

function firstStore() {
  try {
    return new Map(Object.entries(localStorage).filter(([key]) => key.startsWith('katuwang/')))
  } catch {
    return new Map()
  }
}

/** What a database of ours holds; nothing where there is none. */
async function textsIn(find) {
  try {
    const opening = (await find()).open('katuwang')
    // A database that is not there is not made.
    opening.onupgradeneeded = () => opening.transaction.abort()
    const database = await answer(opening)
    const store = database.transaction('texts').objectStore('texts')
    const [keys, texts] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())])
    database.close()
    return new Map(keys.map((key, place) => [String(key), String(texts[place])]))
  } catch {
    return new Map()
  }
}

/** The last resort does not wait for a database that keeps silent. */
function soon(texts) {
  return Promise.race([texts, new Promise((resolve) => setTimeout(() => resolve(new Map()), 5000))])
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = request.onblocked = () => reject(request.error)
  })
}

// Of each key the whole text with the higher stamp; every other text goes beside it, as what could not be read.
function merged(stores) {
  const pairs = new Map()
  for (const key of new Set(stores.flatMap((store) => [...store.keys()]))) {
    if (OWN.includes(key)) continue
    const found = stores.map((store) => store.get(key)).filter((text) => text !== undefined)
    const isRaw = key.startsWith(`${PREFIX}quarantine/`)
    const whole = found.filter((text) => isRaw || isWhole(text))
    const best = whole.sort((one, other) => (stamp(one) < stamp(other) ? 1 : -1))[0]
    if (best !== undefined && KNOWN.test(key)) pairs.set(key, best)
    for (const text of found) {
      if (pairs.get(key) !== text) pairs.set(`${PREFIX}quarantine/${key}~${sum(text)}`, text)
    }
  }
  return [...pairs]
}

function isWhole(text) {
  const parts = /^([^]*),"sum":"([0-9a-f]{8})"\}\s*$/.exec(text)
  return parts !== null && sum(parts[1]) === parts[2]
}

function stamp(text) {
  return (/"stamp":"([^"]*)"/.exec(text) || ['', ''])[1]
}

function backup(pairs) {
  const made = new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 16)
  const body = JSON.stringify({ katuwang: 'backup', v: 1, made, count: pairs.length, records: pairs }).slice(0, -1)
  return `${body},"sum":"${sum(body)}"}`
}

function download(text) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = `katuwang-rescue-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
}

// CRC-32 (ISO-HDLC) of a text's UTF-8 bytes, as eight hexadecimal digits.
function sum(text) {
  let crc = ~0
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (~crc >>> 0).toString(16).padStart(8, '0')
}
