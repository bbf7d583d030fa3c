//! Pure states and rules, without database, HTTP or clock.

pub mod account;
pub mod account_change;
pub mod approval;
pub mod confirmation;
pub mod device;
pub mod drift;
pub mod enrolment;
pub mod epoch;
pub mod form;
pub mod history;
pub mod limit;
pub mod lockout;
pub mod network;
pub mod new_password;
pub mod otp;
pub mod passwordless;
pub mod request;
pub mod retention;
pub mod return_state;
pub mod same_device_return;
pub mod second_factor;
pub mod sign_in;
pub mod step_up;
pub mod throttle;
pub mod token;
