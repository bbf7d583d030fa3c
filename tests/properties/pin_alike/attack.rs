//! The attack on P1: every way to test a PIN with recorded vaults and messages that this protocol knows of.
//!
//! A value in a message can test a PIN only through one of these unknowns, and each of them can be recognised without
//! any PIN. The search for them therefore covers all 10,000 PINs at once:
//!
//! - O of a use. The tag of an approval, the second part of a one-time password and a wrap are keyed by O. The chain
//!   proof (128 bits) of an approval identifies its O; a one-time password has 40 bits, and is compared under every key
//!   that a right PIN has ever yielded.
//! - r of an enrolment: eid (128 bits) identifies it.
//! - C of an enrolment: P (256 bits) identifies it.
//!
//! A value in a vault can test a PIN only if it was computed from the PIN or from the right K. It is searched for with the
//! right PINs: an attack that singles out the right PIN is one that the right PIN passes.

use std::collections::{HashMap, HashSet};

use authenticator::vault::state::{Account, PendingChange, PendingEnrolment, State};
use protocol::{
    chain::{BaseValue, ChainValue, KeyPurpose},
    derive::{hkdf, mac, xor},
    encode,
    ids::{DeviceId, EnrolmentId, Hash32, Nonce32},
    keys::{DeviceSecret, EnrolmentSecret, FactorKey, MaskedPinKey},
    messages::{Answer, Approval, Approve, Claim, Finish},
    otp::{Otp, OtpMatch},
    pin::Pin,
    signed::{Message, SignedBytes},
    transcript,
};

use crate::app::{Event, ShownCode};

/// Number of steps by which a value found in a vault is stepped forward. More than any test takes.
const STEPS: u64 = 8;
/// Number of steps by which a value found in a message is stepped forward.
const STEPS_OF_MESSAGES: u64 = 2;

/// A use of the chain that an attacker has seen.
enum Use {
    Approval(Box<Approval>),
    Code(ShownCode),
}

/// S_dev and M of one account in one vault.
struct Masked {
    device: DeviceId,
    secret: DeviceSecret,
    pin: MaskedPinKey,
}

impl Masked {
    fn key(&self, pin: &str) -> FactorKey {
        let pin = Pin::parse(pin).unwrap();
        self.pin.unmask(&self.secret, &pin, self.device)
    }
}

/// One vault, and until which event it was the current one.
struct Image {
    plain: Vec<u8>,
    until: usize,
}

/// O of a use, found in a vault or in a message.
pub(super) struct FoundChain {
    chain: ChainValue,
    /// The use, as an index in the order of the uses.
    pub(super) of: usize,
    /// Whether one attacker can have both: the vault, and all messages until the next one replaced it.
    pub(super) in_scope: bool,
}

/// All that an attacker has recorded.
pub(super) struct Attack {
    images: Vec<Image>,
    messages: Vec<Vec<u8>>,
    uses: Vec<(usize, Use)>,
    /// N of each approval, and the epoch that it begins.
    fresh: Vec<(Nonce32, u64)>,
    enrolments: HashSet<EnrolmentId>,
    finishes: Vec<(Nonce32, Vec<u8>, [u8; 32])>,
    masked: Vec<Masked>,
    devices: Vec<DeviceId>,
    /// The PINs that were right at some time.
    right: Vec<&'static str>,
}

fn read<M: Message>(wire: &[u8]) -> Option<M> {
    SignedBytes::from_wire(wire).ok()?.peek().ok()
}

fn windows<const N: usize>(bytes: &[u8]) -> impl Iterator<Item = [u8; N]> {
    bytes.windows(N).map(|window| window.try_into().unwrap())
}

fn head(bytes: &[u8; 32]) -> [u8; 16] {
    bytes[..16].try_into().unwrap()
}

/// All PINs.
pub(super) fn all_pins() -> impl Iterator<Item = String> {
    (0..10_000).map(|n| format!("{n:04}"))
}

impl Attack {
    pub(super) fn new(events: &[Event], right: &[&'static str]) -> Self {
        let mut attack = Self {
            images: Vec::new(),
            messages: Vec::new(),
            uses: Vec::new(),
            fresh: Vec::new(),
            enrolments: HashSet::new(),
            finishes: Vec::new(),
            masked: Vec::new(),
            devices: Vec::new(),
            right: right.to_vec(),
        };
        let mut epochs = HashMap::new();
        for (at, event) in events.iter().enumerate() {
            match event {
                Event::Written { phone, plain } => {
                    let next =
                        |e: &Event| matches!(e, Event::Written { phone: p, .. } if p == phone);
                    let after = events[at + 1..].iter().position(next);
                    let until = after.map_or(usize::MAX, |n| at + 1 + n);
                    let plain = plain.clone();
                    attack.images.push(Image { plain, until });
                }
                Event::Shown(shown) => attack.uses.push((at, Use::Code(shown.clone()))),
                Event::Message(wire) if attack.messages.contains(wire) => {}
                Event::Message(wire) => {
                    attack.messages.push(wire.clone());
                    attack.learn(at, wire, &mut epochs);
                }
            }
        }
        for image in &attack.images {
            for masked in masked_in(&State::decode(&image.plain).unwrap()) {
                let same = |m: &Masked| m.pin.expose() == masked.pin.expose();
                if attack.masked.iter().any(same) {
                    continue;
                }
                if !attack.devices.contains(&masked.device) {
                    attack.devices.push(masked.device);
                }
                attack.masked.push(masked);
            }
        }
        attack
    }

    /// Takes from a message what tests guesses.
    fn learn(&mut self, at: usize, wire: &[u8], epochs: &mut HashMap<Hash32, u64>) {
        if let Some(approval) = read::<Approval>(wire) {
            let approve = Approve::parse(&approval.approve.0).unwrap();
            epochs.insert(Hash32::of(&approval.approve.0), approve.epoch);
            self.uses.push((at, Use::Approval(Box::new(approval))));
        } else if let Some(answer) = read::<Answer>(wire) {
            let began = epochs[&answer.approve] + 1;
            self.fresh.extend(answer.fresh.map(|fresh| (fresh, began)));
        } else if let Some(claim) = read::<Claim>(wire) {
            self.enrolments.insert(claim.enrolment);
        } else if let Some(finish) = read::<Finish>(wire) {
            let label = transcript::label(&finish.transcript.0).unwrap();
            let fields = transcript::decode(label, &finish.transcript.0).unwrap();
            let nonce = Nonce32(fields[3].try_into().unwrap());
            let proven: [&[u8]; 3] = [&finish.transcript.0, &finish.nonce, &finish.wrapped.0];
            let proven = encode("cs1/proof", &proven);
            self.finishes.push((nonce, proven, finish.proof));
        }
    }

    pub(super) fn uses(&self) -> usize {
        self.uses.len()
    }

    pub(super) fn enrolments(&self) -> usize {
        self.enrolments.len()
    }

    pub(super) fn keys(&self) -> usize {
        self.masked.len()
    }

    pub(super) fn states(&self) -> Vec<State> {
        let decode = |image: &Image| State::decode(&image.plain).unwrap();
        self.images.iter().map(decode).collect()
    }

    /// Every vault and every message.
    pub(super) fn everything(&self) -> Vec<&[u8]> {
        let images = self.images.iter().map(|image| image.plain.as_slice());
        images
            .chain(self.messages.iter().map(Vec::as_slice))
            .collect()
    }

    /// Tries every 32 bytes of every vault and message as O and as B, stepped forward.
    pub(super) fn chains(&self) -> Vec<FoundChain> {
        let mut candidates: HashMap<[u8; 32], (usize, u64)> = HashMap::new();
        for image in &self.images {
            for window in windows(&image.plain) {
                let known = candidates.entry(window).or_insert((0, STEPS));
                known.0 = known.0.max(image.until);
            }
        }
        for window in self.messages.iter().flat_map(|bytes| windows(bytes)) {
            let known = candidates.entry(window).or_insert((0, STEPS_OF_MESSAGES));
            known.0 = usize::MAX;
        }
        let found = candidates.iter().flat_map(|(window, (until, steps))| {
            let found = self.chains_of(window, *steps);
            found.into_iter().map(|(chain, of)| FoundChain {
                chain,
                in_scope: self.uses[of].0 < *until,
                of,
            })
        });
        found.collect()
    }

    /// The uses that these 32 bytes explain as O or B.
    fn chains_of(&self, window: &[u8; 32], steps: u64) -> Vec<(ChainValue, usize)> {
        let mut chain = ChainValue::from_bytes(*window);
        let mut values = Vec::new();
        if steps == STEPS {
            for (fresh, epoch) in &self.fresh {
                values.push(BaseValue::from_bytes(*window).next_epoch(fresh, *epoch));
                values.push(chain.base().next_epoch(fresh, *epoch));
            }
        }
        for _ in 0..=steps {
            let next = chain.ahead(1);
            values.push(chain);
            chain = next;
        }
        let explained = |value: &ChainValue| {
            let proof_key = value.proof_key();
            let explains = |used: &Use| match used {
                Use::Approval(approval) => {
                    approval.chain_proof == Some(proof_key.proof(&approval.approve.0))
                }
                Use::Code(shown) => {
                    let code = Otp::parse(&shown.code).unwrap();
                    code.is_of(&proof_key, &shown.subject) && self.is_right(&code, value, shown)
                }
            };
            self.uses.iter().position(|(_, used)| explains(used))
        };
        let with_use = |value: ChainValue| explained(&value).map(|of| (value, of));
        values.into_iter().filter_map(with_use).collect()
    }

    /// Whether the code is the one of this O and of a key that a right PIN has yielded.
    fn is_right(&self, code: &Otp, chain: &ChainValue, shown: &ShownCode) -> bool {
        self.right_keys()
            .any(|(_, key)| code.compare(chain, &key, &shown.subject) == OtpMatch::Right)
    }

    /// Every key that a PIN which was right at some time has yielded.
    fn right_keys(&self) -> impl Iterator<Item = (&Masked, FactorKey)> {
        let pins = |masked| self.right.iter().map(move |pin| (masked, pin));
        let all = self.masked.iter().flat_map(pins);
        all.map(|(masked, pin)| (masked, masked.key(pin)))
    }

    pub(super) fn is_approval(&self, found: &FoundChain) -> bool {
        matches!(self.uses[found.of].1, Use::Approval(_))
    }

    /// The PINs, of all 10,000, whose keys explain the use of a found O. The second part of a one-time password has 20 bits,
    /// so that a PIN may fit it by chance.
    pub(super) fn pins_of(&self, found: &FoundChain) -> Vec<String> {
        let fits = |key: &FactorKey| match &self.uses[found.of].1 {
            Use::Approval(approval) => {
                let key = found.chain.use_key(key, KeyPurpose::Approve);
                approval.tag == Some(key.tag(&approval.approve.0))
            }
            Use::Code(shown) => {
                let code = Otp::parse(&shown.code).unwrap();
                code.compare(&found.chain, key, &shown.subject) == OtpMatch::Right
            }
        };
        let stands_out = |pin: &String| self.masked.iter().any(|masked| fits(&masked.key(pin)));
        all_pins().filter(stands_out).collect()
    }

    /// Tries every 16 bytes as r: whether they are one of the enrolments'.
    pub(super) fn finds_enrolment_secret(&self, places: &[&[u8]]) -> bool {
        let all: HashSet<[u8; 16]> = places.iter().flat_map(|bytes| windows(bytes)).collect();
        all.into_iter().any(|window| {
            let id = EnrolmentSecret::from_bytes(window).derive_id();
            self.enrolments.contains(&id)
        })
    }

    /// Tries every 32 bytes as C: whether they made the P of an enrolment.
    pub(super) fn finds_commitment(&self, places: &[&[u8]]) -> bool {
        let all: HashSet<[u8; 32]> = places.iter().flat_map(|bytes| windows(bytes)).collect();
        all.into_iter().any(|window| {
            self.finishes.iter().any(|(nonce, proven, proof)| {
                let key = hkdf::<32>(nonce.as_bytes(), &window, "cs1/enrol-proof", &[]);
                mac(key.as_slice(), proven) == *proof
            })
        })
    }

    /// Looks for values that were computed from a PIN alone, with any 32 bytes as salt, and for the PIN itself.
    pub(super) fn finds_pin_check(&self, places: &[&[u8]], origin: &str) -> bool {
        let known: HashSet<[u8; 16]> = places.iter().flat_map(|bytes| windows(bytes)).collect();
        let salts: HashSet<[u8; 32]> = places.iter().flat_map(|bytes| windows(bytes)).collect();
        // The port in the origin may contain any four digits.
        let holds = |digits: &[u8]| {
            places
                .iter()
                .flat_map(|place| split(place, origin.as_bytes()))
                .any(|part| part.windows(4).any(|window| window == digits))
        };
        self.right.iter().any(|pin| {
            let digits = pin.as_bytes();
            let numbers: Vec<u8> = digits.iter().map(|digit| digit - b'0').collect();
            let salted = |salt: &[u8; 32]| {
                let devices = self.devices.iter();
                let masks = devices.map(|device| head(&pin_mask(salt, pin, *device)));
                let before = [salt.as_slice(), digits].concat();
                let after = [digits, salt.as_slice()].concat();
                let plain = [
                    head(&mac(salt, digits)),
                    head(&Hash32::of(&before).0),
                    head(&Hash32::of(&after).0),
                ];
                masks.chain(plain).any(|check| known.contains(&check))
            };
            holds(digits)
                || holds(&numbers)
                || known.contains(&head(&Hash32::of(digits).0))
                || salts.iter().any(salted)
        })
    }

    /// The PINs, of all 10,000, whose keys have a check value here; every key of every vault is tried.
    pub(super) fn pins_with_check(&self, places: &[&[u8]]) -> Vec<String> {
        let known: HashSet<[u8; 16]> = places.iter().flat_map(|bytes| windows(bytes)).collect();
        let checks = |masked: &Masked, key: &FactorKey| {
            [
                head(key.expose()),
                head(&Hash32::of(key.expose()).0),
                head(&mac(key.expose(), masked.device.as_bytes())),
                head(&mac(key.expose(), b"")),
            ]
        };
        let mut keys = HashSet::new();
        let mut found = Vec::new();
        for masked in &self.masked {
            for pin in all_pins() {
                let key = masked.key(&pin);
                assert!(keys.insert(*key.expose()), "two PINs yield one key");
                if checks(masked, &key).iter().any(|c| known.contains(c)) {
                    found.push(pin);
                }
            }
        }
        found
    }

    /// Tries every 32 bytes as S_dev: whether a second M of a right key stands anywhere. Two masks of one key, under two
    /// PINs or one, let an attacker test the PINs against each other.
    pub(super) fn finds_second_mask(&self, places: &[&[u8]]) -> bool {
        let known: HashSet<[u8; 16]> = places.iter().flat_map(|bytes| windows(bytes)).collect();
        let secrets: HashSet<[u8; 32]> = places.iter().flat_map(|bytes| windows(bytes)).collect();
        let keys: Vec<_> = self.right_keys().collect();
        let is_second = |mask: &[u8; 32], masked: &Masked, key: &FactorKey| {
            let m = xor(key.expose(), mask);
            known.contains(&head(&m)) && *m != *masked.pin.expose()
        };
        secrets.iter().any(|secret| {
            self.right.iter().any(|pin| {
                self.devices.iter().any(|device| {
                    let mask = pin_mask(secret, pin, *device);
                    let mut of_device = keys.iter().filter(|(m, _)| m.device == *device);
                    of_device.any(|(masked, key)| is_second(&mask, masked, key))
                })
            })
        })
    }
}

/// The mask of `K_pin` that this PIN gives with these bytes as `S_dev`.
fn pin_mask(secret: &[u8; 32], pin: &str, device: DeviceId) -> [u8; 32] {
    *hkdf(secret, pin.as_bytes(), "cs1/pin-mask", &[device.as_bytes()])
}

/// S_dev and M of every account of a state, those included that are not in force yet.
fn masked_in(state: &State) -> Vec<Masked> {
    let finishing = match &state.enrolment {
        Some(PendingEnrolment::Finishing(finishing)) => Some(&finishing.account),
        _ => None,
    };
    let of = |account: &Account, secret: &DeviceSecret, pin: &MaskedPinKey| Masked {
        device: account.device,
        secret: secret.duplicate(),
        pin: MaskedPinKey::from_bytes(*pin.expose()),
    };
    let mut found = Vec::new();
    for account in state.accounts.iter().chain(finishing) {
        found.push(of(account, &account.secret, &account.pin));
        let change = account.unanswered.as_ref().and_then(|u| u.change.as_ref());
        if let Some(PendingChange::Pin { secret, pin }) = change {
            found.push(of(account, secret, pin));
        }
    }
    found
}

/// The parts of a text between the occurrences of another.
fn split<'a>(bytes: &'a [u8], separator: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(separator.len()).position(|w| w == separator) {
        parts.push(&rest[..at]);
        rest = &rest[at + separator.len()..];
    }
    parts.push(rest);
    parts
}
