//! A server for the built app on this machine, with the headers that a real one should send.

use std::{
    fs,
    net::Ipv4Addr,
    path::{Component, Path, PathBuf},
};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Request, Response};

/// A server at a port.
pub struct Server(tiny_http::Server);

/// Sent with every answer. `frame-ancestors` can't stand in the page's own policy.
const HEADERS: [(&str, &str); 4] = [
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Vary", "Accept-Encoding"),
];

impl Server {
    /// Opens a port of this machine, for this machine only; port 0 is any free one.
    pub fn open(port: u16) -> Result<Self> {
        let server = tiny_http::Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|problem| {
            anyhow!("Port {port} can't be opened ({problem}): give another with --port.")
        })?;
        Ok(Self(server))
    }

    /// The address to type into a browser.
    pub fn address(&self) -> String {
        let port = self.0.server_addr().to_ip().map_or(0, |address| address.port());
        // Browsers count `localhost` as secure, as a service worker wants it.
        format!("http://localhost:{port}/")
    }

    /// Serves a folder for ever.
    pub fn run(&self, folder: &Path) {
        for request in self.0.incoming_requests() {
            // A browser that went away is no reason to stop.
            answer(request, folder).ok();
        }
    }
}

fn answer(request: Request, folder: &Path) -> Result<()> {
    let Some(file) = file_of(request.url(), folder) else {
        return Ok(request.respond(Response::from_string("There is no such file.").with_status_code(404))?);
    };
    let packed = PathBuf::from(format!("{}.br", file.display()));
    let takes_packed = request
        .headers()
        .iter()
        .any(|header| header.field.equiv("Accept-Encoding") && header.value.as_str().contains("br"));
    let is_packed = takes_packed && packed.is_file();
    let mut response = Response::from_data(fs::read(if is_packed { &packed } else { &file })?);
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    // The names of these two carry a hash of what is in them.
    let lasts = matches!(name.rsplit('.').next(), Some("wasm" | "js")) && name != "service-worker.js";
    let cache = if lasts { "public, max-age=31536000, immutable" } else { "no-cache" };
    let encoding = is_packed.then_some(("Content-Encoding", "br"));
    let own = [("Content-Type", media_type(&name)), ("Cache-Control", cache)];
    for (field, value) in HEADERS.into_iter().chain(own).chain(encoding) {
        response.add_header(Header::from_bytes(field, value).map_err(|()| anyhow!("bad header {field}"))?);
    }
    Ok(request.respond(response)?)
}

/// The file that an address means; none outside the folder.
fn file_of(address: &str, folder: &Path) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?.trim_start_matches('/');
    let path = Path::new(if path.is_empty() { "index.html" } else { path });
    let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    let file = folder.join(path);
    (inside && file.is_file()).then_some(file)
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
