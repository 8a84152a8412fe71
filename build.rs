//! Keeps the linker's relocations in the app's module: by them the build finds out which part needs which code.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-link-arg-bin=katuwang=--emit-relocs");
}
