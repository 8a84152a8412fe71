// A server for the built app on this machine, with the headers that a real one should send.
// `node xtask/server.mjs <folder> <port>` serves until it is stopped; port 0 is any free one.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, extname, join, normalize } from 'node:path'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Sent with every answer. `frame-ancestors` can't stand in the page's own policy. */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept-Encoding',
}

/** Serves a folder until it is closed: then there is no network at all, whatever the browser believes. */
export async function serve(folder, port = 0) {
  // An address that is none is answered like one that leads nowhere.
  const server = createServer((request, response) => answer(folder, request, response).catch(() => missing(response)))
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    // Browsers count `localhost` as secure, as a service worker wants it.
    address: `http://localhost:${server.address().port}/`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answer(folder, request, response) {
  // What is made of an address has no way out of the folder: `normalize` takes every `..` away from a rooted path.
  const path = normalize(decodeURI(new URL(request.url, 'http://localhost').pathname))
  const file = join(folder, path === '/' ? 'index.html' : path)
  const takesPacked = /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
  const packed = takesPacked && (await isFile(`${file}.br`))
  if (!packed && !(await isFile(file))) return missing(response)
  const head = {
    ...HEADERS,
    'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream',
    // The folders of the two modules are named by what is in them.
    'Cache-Control': /^\/(app|sheets)-/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(packed && { 'Content-Encoding': 'br' }),
  }
  createReadStream(packed ? `${file}.br` : file)
    .once('open', () => response.writeHead(200, head))
    .once('error', () => response.destroy())
    .pipe(response)
}

function missing(response) {
  response.writeHead(404, HEADERS).end('There is no such file.')
}

async function isFile(path) {
  return stat(path).then((found) => found.isFile(), () => false)
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [, program, folder, port] = argv
  try {
    const { address } = await serve(folder, Number(port))
    console.log(address)
  } catch (problem) {
    console.error(`${basename(program)}: port ${port} can't be opened (${problem.code}): give another with --port.`)
    process.exit(1)
  }
}
