// The site on this machine: served whole, cut off in the middle of a file, or gone.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

export class Site {
  /** Which files break off after half of their bytes. */
  cut = () => false
  /** Headers that go with every answer. */
  headers = {}
  #folder
  #server
  #port = 0

  constructor(folder) {
    this.#folder = folder
  }

  get address() {
    return `http://localhost:${this.#port}/`
  }

  /** Opens it, at the same address as before: it is the same site to the browser. */
  async open() {
    this.#server = createServer((request, response) => this.#answer(request, response))
    await new Promise((resolve, reject) => this.#server.on('error', reject).listen(this.#port, '127.0.0.1', resolve))
    this.#port = this.#server.address().port
    return this
  }

  /** Closes it: then there is no network at all, whatever the browser believes. */
  async close() {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request, response) {
    const path = normalize(new URL(request.url, 'http://localhost').pathname).replace(/^\/+/, '') || 'index.html'
    const body = await readFile(join(this.#folder, path)).catch(() => null)
    if (body === null) return response.writeHead(404).end()
    const kind = KINDS[extname(path)] ?? 'application/octet-stream'
    response.writeHead(200, { 'Content-Type': kind, 'Content-Length': body.length, 'Cache-Control': 'no-cache', ...this.headers })
    if (!this.cut(path)) return response.end(body)
    response.write(body.subarray(0, body.length / 2), () => response.destroy())
  }
}
