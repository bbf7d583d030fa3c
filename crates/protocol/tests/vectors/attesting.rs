//! protocol.md §3.7: attestations as messages contain them. The server's tests compare the results.

use countersign_protocol::{
    ids::EnrolmentId,
    messages::{Attestation, AttestationChallenge, Opaque, attested_client_data},
    signed::Message as _,
};

use crate::{
    check_wire, public,
    vectors::{attestation::Attestations, json::error_name},
};

pub(crate) fn check_attestations(file: &Attestations) {
    let key = public(&file.device_key);
    check_wire(
        &file.attest,
        &file.server_key,
        &AttestationChallenge {
            enrolment: EnrolmentId(file.eid.array()),
            device_key: key,
            challenge: file.challenge.array(),
            server_key: public(&file.server_key),
        },
    );
    for case in &file.android.cases {
        let chain = case.certificates.iter().map(|one| Opaque(one.0.clone()));
        check(&case.attestation.0, &Attestation::Android(chain.collect()));
    }
    assert_eq!(
        attested_client_data(&file.challenge.array(), &key),
        file.app_attest.client_data.0
    );
    for case in &file.app_attest.cases {
        let attestation = Attestation::AppAttest {
            key_id: case.key_id.array(),
            object: Opaque(case.object.0.clone()),
        };
        check(&case.attestation.0, &attestation);
    }
    for (case, attestation) in file
        .none
        .iter()
        .zip([Attestation::NoneHere, Attestation::Failed])
    {
        check(&case.attestation.0, &attestation);
    }
    for case in &file.refused {
        let error = Attestation::parse(&case.attestation.0).unwrap_err();
        assert_eq!(error_name(error), case.error, "{}", case.name);
    }
}

fn check(bytes: &[u8], attestation: &Attestation) {
    assert_eq!(attestation.encode(), bytes);
    assert_eq!(Attestation::parse(bytes).as_ref(), Ok(attestation));
}
