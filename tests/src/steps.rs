//! The steps that journeys share.
