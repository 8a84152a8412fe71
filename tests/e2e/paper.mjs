// What stands on a printed page, read by another program.
import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

const PYTHON = process.env.KATUWANG_PYTHON ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'katuwang/python/bin/python')
const READ = `
import json, sys
from pypdf import PdfReader
print(json.dumps([page.extract_text() for page in PdfReader(sys.argv[1]).pages]))
`

/** Prints what is shown, and gives the text of each page; none if there is no Python that reads it. */
export async function printed(page, path, format = 'A4') {
  await writeFile(path, await page.pdf({ format }))
  try {
    return JSON.parse(execFileSync(PYTHON, ['-c', READ, path], { encoding: 'utf8' }))
  } catch (problem) {
    // An error of the reader is one; that there is none is said.
    if (problem.code !== 'ENOENT' && !/No module named/.test(problem.stderr)) throw problem
    console.log('NOT READ: there is no Python with pypdf, so nobody looked at what is printed.')
    return null
  }
}
