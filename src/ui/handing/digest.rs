//! What tells one file from every other: its SHA-256, worked out by the browser.

use std::fmt::Write;

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;

/// SHA-256 (FIPS 180-4) of bytes in hexadecimal digits, as `sha256sum` prints it; none where the browser has no such
/// function, which is wherever a page is not served safely.
pub async fn sha256(bytes: &[u8]) -> Option<String> {
    let subtle = web_sys::window()?.crypto().ok()?.subtle();
    let asked = subtle.digest_with_str_and_js_u8_array("SHA-256", &Uint8Array::from(bytes)).ok()?;
    let digest = Uint8Array::new(&JsFuture::from(asked).await.ok()?);
    let mut digits = String::new();
    for byte in digest.to_vec() {
        write!(digits, "{byte:02x}").ok()?;
    }
    Some(digits)
}
