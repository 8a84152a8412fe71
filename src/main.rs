//! Starts the app in the page.

fn main() {
    katuwang::ui::start();
}
