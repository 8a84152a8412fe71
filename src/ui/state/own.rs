//! A value of the page's one thread that nothing on the screen follows: what a signal would cost in bytes is saved.

use std::cell::RefCell;

use send_wrapper::SendWrapper;

/// A value that is read and changed in short steps, none of them within another.
pub struct Own<T>(SendWrapper<RefCell<T>>);

impl<T> Own<T> {
    /// A value.
    pub fn new(value: T) -> Self {
        Self(SendWrapper::new(RefCell::new(value)))
    }

    /// Looks at it.
    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.0.borrow())
    }

    /// Changes it.
    pub fn change<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        change(&mut self.0.borrow_mut())
    }

    /// Puts another in its place.
    pub fn set(&self, value: T) {
        self.0.replace(value);
    }
}

impl<T: Clone> Own<T> {
    /// A copy of it.
    pub fn get(&self) -> T {
        self.0.borrow().clone()
    }
}
