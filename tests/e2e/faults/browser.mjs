// A real browser with a profile on disk, which is killed like a phone whose battery falls out.
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from '@playwright/test'

// A place where it is nine in the morning: an hour of kills does not run into the next day, when the example's session
// of today is yesterday's. (The sign of these names is the other way round.)
const AHEAD = ((9 - new Date().getUTCHours() + 36) % 24) - 12
const MORNING = `Etc/GMT${AHEAD > 0 ? '-' : '+'}${Math.abs(AHEAD)}`
const PROGRAM = process.env.CHROME || chromium.executablePath()
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--lang=en-US',
  '--window-size=390,844',
  '--remote-debugging-port=0',
]

const running = new Set()
process.on('exit', () => running.forEach((program) => end(program, 'SIGKILL')))

/** The whole group at once: no part of the browser is left to write anything. */
function end(program, signal) {
  try {
    process.kill(-program.pid, signal)
  } catch {
    // It is gone already.
  }
}

export class Phone {
  /** What pages said to the console or threw. */
  complaints = []
  /** Every address that a page asked for. */
  asked = []
  #program
  #gone

  constructor(profile) {
    this.profile = profile
  }

  /** A phone on which everything is as on another, which must be closed. */
  static async like(profile, folder = tmpdir()) {
    const copy = await mkdtemp(join(folder, 'katuwang-phone-'))
    if (profile) await cp(profile, copy, { recursive: true })
    return new Phone(copy)
  }

  /** Starts the browser. `init` runs in every page before anything of the page. */
  async start({ init, argument } = {}) {
    for (const left of ['DevToolsActivePort', 'SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
      await rm(join(this.profile, left), { force: true })
    }
    const program = spawn(PROGRAM, [...FLAGS, `--user-data-dir=${this.profile}`, 'about:blank'], {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, TZ: MORNING },
    })
    running.add(program)
    this.#program = program
    this.#gone = new Promise((resolve) => program.once('exit', resolve)).then(() => running.delete(program))
    this.browser = await chromium.connectOverCDP(await this.#door())
    this.context = this.browser.contexts()[0]
    this.context.setDefaultTimeout(10_000)
    this.context.on('page', (page) => this.#listen(page))
    if (init) await this.context.addInitScript(init, argument)
    this.page = this.context.pages()[0] ?? (await this.context.newPage())
    this.#listen(this.page)
    return this.page
  }

  /** Another tab, in a process of its own: nothing opened it. */
  async tab() {
    for (let more = 5; more > 0; more--) {
      // Where a process was just killed, the browser may offer it once more.
      const page = await this.context.newPage().catch(() => null)
      if (page) return page
    }
    return this.context.newPage()
  }

  /** Another tab in a window of its own, so that both are in sight and neither is slowed down. */
  async window() {
    const [page] = await Promise.all([
      this.context.waitForEvent('page'),
      this.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
    ])
    return page
  }

  /** A true kill: nobody is asked, nothing is written. */
  async kill() {
    end(this.#program, 'SIGKILL')
    await this.#gone
  }

  /** Stops every process where it stands, or lets them go on. */
  pause() {
    end(this.#program, 'SIGSTOP')
  }

  /** Closes the browser as a person does, so that it writes what it has. */
  async close() {
    await this.send('Browser.close').catch(() => {})
    await this.#gone
  }

  async throwAway() {
    if (this.#program) await this.kill()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Says something to the browser itself. */
  async send(method, parameters) {
    const session = await this.browser.newBrowserCDPSession()
    return session.send(method, parameters)
  }

  /** The processes that run pages. */
  async renderers() {
    const { processInfo } = await this.send('SystemInfo.getProcessInfo')
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  }

  /** Kills the processes of all pages; the browser lives on. */
  async killPages() {
    for (const id of await this.renderers()) process.kill(id, 'SIGKILL')
  }

  /** Taps something that saves a file and gives the file's text; nothing if none came. */
  async file(tap, within = 5000) {
    const folder = join(this.profile, 'files')
    await mkdir(folder, { recursive: true })
    const before = new Set(await readdir(folder))
    await this.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
    await tap()
    for (const until = Date.now() + within; Date.now() < until; await sleep(20)) {
      const name = (await readdir(folder)).find((name) => !before.has(name) && /\.(json|csv)$/.test(name))
      if (name) return readFile(join(folder, name), 'utf8')
    }
    return null
  }

  async #door() {
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(5)) {
      const said = await readFile(join(this.profile, 'DevToolsActivePort'), 'utf8').catch(() => '')
      const [port, path] = said.split('\n')
      if (path) return `ws://127.0.0.1:${port}${path}`
    }
    throw new Error('the browser did not start')
  }

  #listen(page) {
    page.on('pageerror', (problem) => this.complaints.push(String(problem)))
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()))
    page.on('request', (request) => this.asked.push(request.url()))
  }
}
