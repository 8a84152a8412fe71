// Makes the app start without a network. The build fills in the lists below, each file with its SHA-256: those that the
// app is, and those that come later, when it is on the phone. They are named by what is in them.
//
// What it promises: a version is kept whole or not at all; files of one version are never mixed with another's; an
// update waits until somebody takes it; the version before stays on the phone until the one after is there.
'use strict'

const BUILD = { version: 'none', files: {}, later: {} }
const OURS = 'katuwang-'
const CACHE = OURS + BUILD.version

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(tidy()))
self.addEventListener('fetch', (event) => {
  const isOurs = event.request.method === 'GET' && new URL(event.request.url).origin === self.location.origin
  if (isOurs) event.respondWith(answer(event.request))
})
self.addEventListener('message', (event) => {
  const type = event.data && event.data.type
  // Only a tap on "Take it now" sends this.
  if (type === 'take-over') event.waitUntil(self.skipWaiting())
  // The page sends this at each start, once the app is on the phone. What does not come now comes after the next start.
  if (type === 'keep-later') event.waitUntil(fillLater().catch(() => {}))
})

async function fill() {
  const cache = await caches.open(CACHE)
  try {
    await Promise.all(Object.entries(BUILD.files).map(([name, hash]) => keep(cache, name, hash)))
  } catch (problem) {
    await caches.delete(CACHE)
    throw problem
  }
}

// All or none, like the rest: the script is of no use without its module.
async function fillLater() {
  const cache = await caches.open(CACHE)
  const names = Object.keys(BUILD.later)
  const kept = await Promise.all(names.map((name) => cache.match(name)))
  if (kept.every(Boolean)) return
  // The version before may have the same ones.
  const have = async (name) => (await caches.match(name)) || fetchSure(name, BUILD.later[name])
  const found = await Promise.all(names.map(have))
  await Promise.all(names.map((name, place) => cache.put(name, found[place])))
}

async function keep(cache, name, hash) {
  await cache.put(name, await fetchSure(name, hash))
}

async function fetchSure(name, hash) {
  // The browser's own cache may still hold the file of another version: then it is fetched past that cache.
  const response = (await fetchChecked(name, hash, 'default')) || (await fetchChecked(name, hash, 'reload'))
  if (!response) throw new Error(`${name} is not the file of version ${BUILD.version}`)
  return response
}

async function fetchChecked(name, hash, mode) {
  const response = await fetch(name, { cache: mode, credentials: 'same-origin' })
  if (!response.ok) return null
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
  const found = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return found === hash ? response : null
}

async function tidy() {
  const versions = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE)
  // In the order in which they were made: all but the last one before this go.
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)))
}

async function answer(request) {
  const cache = await caches.open(CACHE)
  const isRescue = new URL(request.url).pathname.endsWith('/rescue.html')
  const wanted = request.mode === 'navigate' ? (isRescue ? 'rescue.html' : 'index.html') : request
  // A page of the version before still asks for its own parts: their folder is named by what is in them.
  return (await cache.match(wanted, { ignoreSearch: true })) || (await caches.match(request)) || fetch(request)
}
