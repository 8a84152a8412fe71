// The power goes, or the disk is full: the profile is on a small disk of its own, which is copied as it is at a moment.
import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Phone } from './browser.mjs'
import { saveAFile, warned } from './app.mjs'

const call = promisify(execFile)

export const faults = [
  {
    number: 2,
    name: 'power',
    fault: 'Power lost',
    done: 'the disk (ext4) is copied as it is while somebody works, its journal replayed, and the app opened from the copy',
    times: 15,
    run: powerLost,
  },
  {
    number: 11,
    name: 'disk-full',
    fault: 'Disk full',
    done: 'a small disk is filled to its last byte while somebody works; then there is room again',
    times: 2,
    run: diskFull,
  },
]

/** A small disk in a file, mounted; none where that is not allowed. */
async function disk(trial, megabytes) {
  const folder = await mkdtemp(join(tmpdir(), 'katuwang-disk-'))
  const [image, place] = [join(folder, 'image'), join(folder, 'mounted')]
  try {
    await call('truncate', ['-s', `${megabytes}M`, image])
    await call('mkfs.ext4', ['-q', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image])
    await mount(image, place)
  } catch (problem) {
    trial.tried = 0
    trial.note(`not possible here: ${String(problem.stderr || problem.message).trim().split('\n')[0]}`)
    await rm(folder, { recursive: true, force: true })
    return null
  }
  return { folder, image, place }
}

async function mount(image, place) {
  await mkdir(place, { recursive: true })
  await call('mount', ['-o', 'loop', image, place])
}

async function away({ folder }, ...places) {
  for (const place of places) await call('umount', ['-l', place]).catch(() => {})
  await rm(folder, { recursive: true, force: true })
}

async function powerLost(trial) {
  const small = await disk(trial, 256)
  if (!small) return
  const after = join(small.folder, 'after')
  let phone
  try {
    phone = await trial.phone(small.place)
    // What was there before the work began is on the disk.
    await call('sync', ['-f', small.place])
    const { work } = await trial.start(phone)
    let dark = false
    const working = work.goOn(() => dark).catch((problem) => {
      if (!dark) throw problem
    })
    const cutting = sleep(trial.random.between(300, 4000)).then(async () => {
      dark = true
      // Nobody writes while the copy is made: it is one moment.
      phone.pause()
      await call('cp', ['--sparse=always', small.image, `${small.image}-after`])
      await phone.kill()
    })
    await Promise.all([working, cutting])
    await mount(`${small.image}-after`, after)
    const again = trial.own(new Phone(phone.profile.replace(small.place, after)))
    await access(again.profile)
    await trial.reopen(again)
    await again.kill()
  } finally {
    await phone?.throwAway().catch(() => {})
    await away(small, small.place, after)
  }
}

async function diskFull(trial) {
  const small = await disk(trial, 160)
  if (!small) return
  let phone
  try {
    phone = await trial.phone(small.place)
    const { page, work } = await trial.start(phone)
    await work.count(3)
    await work.answer(3)
    const filler = join(small.place, 'filler')
    await call('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']).catch(() => {})
    await call('sync', ['-f', small.place])
    // A browser has some room set aside in files that are there already: so it is filled with work until it refuses.
    await work.today()
    let told = { after: null }
    const began = Date.now()
    while (told.after === null && Date.now() - began < 20_000) {
      await call('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k', 'oflag=append', 'conv=notrunc']).catch(() => {})
      told = await warned(page, () => work.countOne('children', 'Children', 0), 2500)
      if (told.saved) work.log.acknowledge()
    }
    trial.expect(told.after !== null && told.after <= 2500, told.after === null ? 'no banner shows on a full disk' : `the banner shows after ${told.after} ms`)
    trial.expect(!told.saved, 'it says "Saved" and shows the banner')
    if (told.after !== null) trial.note(`banner after ${told.after} ms`)
    // Where a file goes on a full disk is the person's choice: here it must at least be offered.
    await saveAFile(page)
    await rm(filler)
    await phone.kill()
    await trial.reopen(phone)
  } finally {
    await phone?.throwAway().catch(() => {})
    await away(small, small.place)
  }
}
