//! `IndexedDB` as the second store. The only file that names it.
//!
//! Every write states `durability: "strict"`: the default answers before the disk has it (measured: of twenty writes
//! acknowledged before a power cut, strict keeps twenty, the default none).
#![expect(clippy::disallowed_types, clippy::disallowed_methods, reason = "this is the one door")]

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction,
};

use crate::storage::outbox::{Errand, Writes};

const DATABASE: &str = "katuwang";
const STORE: &str = "texts";

/// An open second store.
#[derive(Clone)]
pub struct IndexedDb(IdbDatabase);

/// Why the second store did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// It can't be opened, or answers with an error.
    #[error("IndexedDB does not answer as it should")]
    Failed,
    /// A newer program wrote there.
    #[error("written by a newer version of Katuwang")]
    Newer,
}

impl From<JsValue> for Trouble {
    fn from(_: JsValue) -> Self {
        Self::Failed
    }
}

impl IndexedDb {
    /// Opens the store, new if it is not there. `closed` is told when the browser takes it away again.
    ///
    /// # Errors
    /// [`Trouble::Failed`]: the browser has none, or does not let us.
    pub async fn open(closed: impl Fn() + 'static) -> Result<Self, Trouble> {
        let factory = web_sys::window().ok_or(Trouble::Failed)?.indexed_db()?.ok_or(Trouble::Failed)?;
        Self::open_in(&factory, closed).await
    }

    /// Opens the spare: the same in a bucket of its own, which the browser keeps in other files. It happens that a
    /// browser which was killed finds its database broken and begins a new one, without a word (measured: once in about
    /// six hundred kills of Chromium 156).
    ///
    /// # Errors
    /// [`Trouble::Failed`]: the browser has no buckets.
    pub async fn open_spare() -> Result<Self, Trouble> {
        let navigator = web_sys::window().ok_or(Trouble::Failed)?.navigator();
        let buckets = Reflect::get(&navigator, &"storageBuckets".into())?;
        let open: Function =
            Reflect::get(&buckets, &"open".into())?.dyn_into().map_err(|_| Trouble::Failed)?;
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let opening: Promise =
            open.call2(&buckets, &"spare".into(), &options)?.dyn_into().map_err(|_| Trouble::Failed)?;
        let bucket = JsFuture::from(opening).await?;
        let factory = Reflect::get(&bucket, &"indexedDB".into())?;
        Self::open_in(&factory.dyn_into().map_err(|_| Trouble::Failed)?, || {}).await
    }

    async fn open_in(factory: &IdbFactory, closed: impl Fn() + 'static) -> Result<Self, Trouble> {
        let request: IdbOpenDbRequest = factory.open_with_u32(DATABASE, 1)?;
        let asked = request.clone();
        let make = Closure::once_into_js(move || {
            let database = asked.result().ok().and_then(|result| result.dyn_into::<IdbDatabase>().ok());
            database.map(|database| database.create_object_store(STORE).is_ok())
        });
        request.set_onupgradeneeded(Some(make.unchecked_ref()));
        let database: IdbDatabase = answer(&request).await?.dyn_into().map_err(|_| Trouble::Failed)?;
        let closed = Closure::<dyn Fn()>::new(closed);
        database.set_onclose(Some(closed.as_ref().unchecked_ref()));
        // It listens for as long as the page lives.
        closed.forget();
        // Who wants to take the database away is let: the next write finds out and opens it anew.
        let owner = database.clone();
        let let_go = Closure::<dyn Fn()>::new(move || owner.close());
        database.set_onversionchange(Some(let_go.as_ref().unchecked_ref()));
        let_go.forget();
        Ok(Self(database))
    }

    /// The next texts by key behind a key, as many as asked for or as there are.
    ///
    /// # Errors
    /// [`Trouble::Failed`].
    pub async fn read_behind(&self, key: &str, count: u32) -> Result<Vec<(String, String)>, Trouble> {
        let store = self.transaction("readonly")?.object_store(STORE)?;
        let range: JsValue = IdbKeyRange::lower_bound_with_open(&key.into(), true)?.into();
        let keys = store.get_all_keys_with_key_and_limit(&range, count)?;
        let texts = store.get_all_with_key_and_limit(&range, count)?;
        let (keys, texts) = (Array::from(&answer(&keys).await?), Array::from(&answer(&texts).await?));
        let pairs = keys.iter().zip(texts.iter());
        Ok(pairs.filter_map(|(key, text)| Some((key.as_string()?, text.as_string()?))).collect())
    }

    /// Does errands in one transaction, all or none, and waits until the disk has them. Gives back what came of each.
    ///
    /// # Errors
    /// [`Trouble`]; then nothing was written, or it is not known.
    pub async fn deliver(&self, errands: &[Errand], clock: u64) -> Result<Vec<Writes>, Trouble> {
        let transaction = self.transaction("readwrite")?;
        let store = transaction.object_store(STORE)?;
        let done = finished(&transaction);
        let get = |key: String| store.get(&key.into());
        let mut asked = Vec::new();
        for errand in errands {
            asked.push((errand, get(errand.key.text())?, get(errand.key.gone().text())?));
        }
        let mut all = Vec::new();
        for (errand, live, gone) in asked {
            let (live, gone) = (answer(&live).await?.as_string(), answer(&gone).await?.as_string());
            let Ok(writes) = errand.writes(live.as_deref(), gone.as_deref(), clock) else {
                transaction.abort().ok();
                return Err(Trouble::Newer);
            };
            write(&store, &writes)?;
            all.push(writes);
        }
        happened(done, "complete").await?;
        Ok(all)
    }

    /// Empties the store, but for one text.
    ///
    /// # Errors
    /// [`Trouble::Failed`].
    pub async fn clear_but_for(&self, key: &str, text: &str) -> Result<(), Trouble> {
        let transaction = self.transaction("readwrite")?;
        let store = transaction.object_store(STORE)?;
        store.clear()?;
        store.put_with_key(&text.into(), &key.into())?;
        happened(finished(&transaction), "complete").await
    }

    /// `web_sys` has the call with options only for those who build with unstable interfaces.
    fn transaction(&self, mode: &str) -> Result<IdbTransaction, Trouble> {
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let begin: Function =
            Reflect::get(&self.0, &"transaction".into())?.dyn_into().map_err(|_| Trouble::Failed)?;
        let transaction = begin.call3(&self.0, &STORE.into(), &mode.into(), &options)?;
        transaction.dyn_into().map_err(|_| Trouble::Failed)
    }
}

fn write(store: &IdbObjectStore, writes: &Writes) -> Result<(), Trouble> {
    for key in &writes.delete {
        store.delete(&key.as_str().into())?;
    }
    for (key, text) in &writes.put {
        store.put_with_key(&text.as_str().into(), &key.as_str().into())?;
    }
    Ok(())
}

/// What a request answers.
async fn answer(request: &IdbRequest) -> Result<JsValue, Trouble> {
    let promise = Promise::new(&mut |resolve, _| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&resolve));
        if let Some(opening) = request.dyn_ref::<IdbOpenDbRequest>() {
            opening.set_onblocked(Some(&resolve));
        }
    });
    happened(promise, "success").await?;
    Ok(request.result()?)
}

/// Resolves once the disk has everything of a transaction, or it is known that it has nothing.
fn finished(transaction: &IdbTransaction) -> Promise {
    Promise::new(&mut |resolve, _| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&resolve));
    })
}

/// Waits for an event and tells whether it is the good one. Nothing is ever rejected, so that nothing is left that
/// nobody looks at.
async fn happened(event: Promise, wanted: &str) -> Result<(), Trouble> {
    let event: Event = JsFuture::from(event).await?.dyn_into().map_err(|_| Trouble::Failed)?;
    if event.type_() == wanted { Ok(()) } else { Err(Trouble::Failed) }
}
