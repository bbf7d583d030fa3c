//! The place of an address, from a database file in MaxMind's format that the operator supplies.
//!
//! The file is read once, at the start, and stays in memory: a city database of the world takes some 60 MB.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;

use maxminddb::{MaxMindDbError, Reader};
use serde::Deserialize;

use crate::text::Texts;

/// The reasons for which a database of places cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// The file cannot be read.
    #[error("database of places: {0}")]
    Io(#[from] std::io::Error),
    /// It is not in MaxMind's format.
    #[error("database of places: {0}")]
    Format(#[from] MaxMindDbError),
}

/// The database of places, if there is one. Cheap to clone.
#[derive(Clone, Default)]
pub struct Places(Option<Arc<Reader<Vec<u8>>>>);

impl std::fmt::Debug for Places {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() {
            "Places"
        } else {
            "no Places"
        })
    }
}

/// The part of a record of a city or country database that is used.
#[derive(Deserialize)]
struct Located<'a> {
    #[serde(borrow, default)]
    city: Named<'a>,
    #[serde(borrow, default)]
    country: Named<'a>,
}

/// Names by language tag.
#[derive(Default, Deserialize)]
struct Named<'a> {
    #[serde(borrow, default)]
    names: BTreeMap<&'a str, &'a str>,
}

impl<'a> Named<'a> {
    /// The name in the language of `t`, otherwise in English.
    fn name(&self, t: Texts) -> Option<&'a str> {
        let name = self.names.get(t.language().tag());
        name.or_else(|| self.names.get("en")).copied()
    }
}

impl Places {
    /// Reads the file.
    ///
    /// # Errors
    /// When it cannot be read, or is no such database.
    pub fn read(file: &Path) -> Result<Self, PlaceError> {
        let reader = Reader::from_source(std::fs::read(file)?)?;
        Ok(Self(Some(Arc::new(reader))))
    }

    /// Town and country of an address, or the country alone, in the language of `t`; `None` if the database does not know.
    #[must_use]
    pub fn find(&self, address: IpAddr, t: Texts) -> Option<String> {
        let reader = self.0.as_ref()?;
        // An IPv6 address in a database of IPv4 alone, or a damaged record: no place.
        let found = reader.lookup(address).ok()?;
        let located: Located<'_> = found.decode().ok()??;
        match (located.city.name(t), located.country.name(t)) {
            (Some(town), Some(country)) => Some(format!("{town}, {country}")),
            (None, Some(country)) => Some(country.into()),
            (town, None) => town.map(Into::into),
        }
    }
}
