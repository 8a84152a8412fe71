// The worker that reads and writes spreadsheets, so that a large one does not stop the screen. It lives for one file:
// the page posts { kind: 'read', bytes }, or { kind: 'write' or 'results', json }, and gets { json }, { bytes }, or what went wrong.
// The build bundles it with the glue of its module.
import init, { read_workbook, write_results, write_workbook } from './katuwang-sheets.js'

self.onmessage = async ({ data }) => {
  try {
    await init({ module_or_path: new URL('katuwang-sheets_bg.wasm', self.location.href) })
  } catch {
    // It is not on the phone, and there is no signal.
    self.postMessage({ missing: true })
    return
  }
  try {
    if (data.kind === 'read') {
      self.postMessage({ json: read_workbook(data.bytes) })
    } else {
      const bytes = data.kind === 'results' ? write_results(data.json) : write_workbook(data.json)
      self.postMessage({ bytes }, [bytes.buffer])
    }
  } catch (problem) {
    // What can be said comes as a text; anything else is a trap of the module, by a file that nobody thought of.
    self.postMessage(typeof problem === 'string' ? { problem } : { trapped: true })
  }
}
