//! The code that every journey gets by its registration in the list of `journeys`: the state of the current journey, the question of
//! any journey, and the methods that pass an event to one journey.
//!
//! The names in the macro are those of `journeys`, where it is used.

macro_rules! journeys {
    ($($name:ident: $state:ty,)*) => {
        /// The state of the current journey.
        #[allow(
            clippy::large_enum_variant,
            reason = "one value exists at a time, and it moves once per action"
        )]
        pub(crate) enum FlowState {
            $($name($state),)*
        }

        /// A question of one journey.
        pub(crate) enum Question {
            $($name(<$state as journey::Journey>::Question),)*
        }

        $(impl Registered for $state {
            fn state(self) -> FlowState {
                FlowState::$name(self)
            }

            fn question(question: Self::Question) -> Question {
                Question::$name(question)
            }
        })*

        impl FlowState {
            /// Passes an action to the current journey.
            ///
            /// # Errors
            /// The unchanged state, if it does not offer the action.
            fn act_in_journey(self, action: &Action, ctx: &mut Context) -> Result<Followed, Self> {
                match self {
                    $(Self::$name(state) => match state.act(action, ctx) {
                        Ok(transition) => Ok(follow(transition, ctx)),
                        Err(state) => Err(Self::$name(state)),
                    },)*
                }
            }

            fn back(self, ctx: &mut Context) -> Result<Followed, Self> {
                match self {
                    $(Self::$name(state) => match state.back(ctx) {
                        Ok(transition) => Ok(follow(transition, ctx)),
                        Err(state) => Err(Self::$name(state)),
                    },)*
                }
            }

            fn go_home(self, ctx: &mut Context) -> Result<Followed, Self> {
                match self {
                    $(Self::$name(state) => match state.go_home(ctx) {
                        Ok(transition) => Ok(follow(transition, ctx)),
                        Err(state) => Err(Self::$name(state)),
                    },)*
                }
            }

            /// The journey that an action opens from a place.
            fn opened(action: &Action, from: Place, ctx: &mut Context) -> Option<Followed> {
                $(if let Some(transition) = <$state>::open(action, from, ctx) {
                    return Some(follow(transition, ctx));
                })*
                None
            }

            /// The state that the vault's records imply, otherwise the home screen.
            pub(crate) fn resumed(ctx: &Context) -> Self {
                $(if let Some(state) = <$state>::resume(ctx) {
                    return Self::$name(state);
                })*
                Self::Home(home::Home)
            }

            /// The next question to send about a target without an action of the user, the most urgent first.
            pub(crate) fn background_question(
                &self,
                target: SyncTarget,
                ctx: &mut Context,
            ) -> Option<(Question, Persisted<Outgoing>)> {
                $({
                    let shown = match self {
                        Self::$name(state) => Some(state),
                        _ => None,
                    };
                    if let Some((question, out)) = <$state>::background_question(target, shown, ctx) {
                        return Some((Question::$name(question), out));
                    }
                })*
                None
            }

            /// Hands an answer to the journey that asked.
            pub(crate) fn on_response(
                self,
                question: Question,
                arrived: Arrived<'_>,
                ctx: &mut Context,
            ) -> (Followed, Pace) {
                let awaited = arrived.is_current && self.awaits_response();
                let (screen_is_idle, place) = (self.is_idle(), self.place());
                match question {
                    $(Question::$name(question) => {
                        let (current, other) = match self {
                            Self::$name(state) => (Some(state), None),
                            other => (None, Some(other)),
                        };
                        let handled = <$state>::on_response(
                            question,
                            Response {
                                sent: arrived.sent,
                                body: arrived.body,
                                current,
                                awaited,
                                by_screen: arrived.by_screen,
                                screen_is_idle,
                                place,
                            },
                            ctx,
                        );
                        let followed = match (handled.transition, other) {
                            (Some(transition), _) => follow(transition, ctx),
                            (None, Some(other)) => (other, None),
                            (None, None) => (Self::Home(home::Home), None),
                        };
                        (followed, handled.pace)
                    })*
                }
            }

            pub(crate) fn view(&self, ctx: &Context) -> Screen {
                match self {
                    $(Self::$name(state) => state.view(ctx),)*
                }
            }

            pub(crate) fn place(&self) -> Option<Place> {
                match self {
                    $(Self::$name(state) => state.place(),)*
                }
            }

            pub(crate) fn awaits_response(&self) -> bool {
                match self {
                    $(Self::$name(state) => state.awaits_response(),)*
                }
            }

            /// Whether a link has to wait until this state ends.
            pub(crate) fn holds_links(&self) -> bool {
                match self {
                    $(Self::$name(state) => state.holds_links(),)*
                }
            }

            /// The request that the screen is about.
            pub(crate) fn request_on_screen(&self) -> Option<RequestId> {
                match self {
                    $(Self::$name(state) => state.request_on_screen(),)*
                }
            }

            /// Whether something that waits may take the screen.
            pub(crate) fn is_idle(&self) -> bool {
                match self {
                    $(Self::$name(state) => state.is_idle(),)*
                }
            }

            fn accepts_codes(&self) -> Option<CodeTarget> {
                match self {
                    $(Self::$name(state) => state.accepts_codes(),)*
                }
            }

            /// The scanner's `busy` flag, where the scanner is on the screen.
            pub(crate) fn scanner(&mut self) -> Option<&mut bool> {
                match self {
                    $(Self::$name(state) => state.scanner(),)*
                }
            }

            /// The PIN digits typed so far, where a PIN is typed.
            pub(crate) fn pin(&mut self) -> Option<&mut PinBuffer> {
                match self {
                    $(Self::$name(state) => state.pin(),)*
                }
            }

            fn on_pin(self, pin: protocol::pin::Pin, ctx: &mut Context) -> Followed {
                match self {
                    $(Self::$name(state) => {
                        let transition = state.on_pin(pin, ctx);
                        follow(transition, ctx)
                    })*
                }
            }

            pub(crate) fn on_key_released(
                self,
                released: Result<FactorKey, PresenceError>,
                ctx: &mut Context,
            ) -> Followed {
                match self {
                    $(Self::$name(state) => {
                        let transition = state.on_key_released(released, ctx);
                        follow(transition, ctx)
                    })*
                }
            }

            /// # Errors
            /// The unchanged state, if it does not await this.
            pub(crate) fn on_key_stored(
                self,
                stored: Result<(), PresenceError>,
                ctx: &mut Context,
            ) -> Result<Followed, Self> {
                match self {
                    $(Self::$name(state) => match state.on_key_stored(stored, ctx) {
                        Ok(transition) => Ok(follow(transition, ctx)),
                        Err(state) => Err(Self::$name(state)),
                    },)*
                }
            }

            pub(crate) fn on_browser_opened(
                &mut self,
                address: &str,
                opened: bool,
                ctx: &mut Context,
            ) {
                match self {
                    $(Self::$name(state) => state.on_browser_opened(address, opened, ctx),)*
                }
            }

            pub(crate) fn on_permission_answered(self, ctx: &mut Context) -> Followed {
                match self {
                    $(Self::$name(state) => {
                        let transition = state.on_permission_answered(ctx);
                        follow(transition, ctx)
                    })*
                }
            }

            pub(crate) fn on_in_view(self, ctx: &mut Context) -> Followed {
                match self {
                    $(Self::$name(state) => {
                        let transition = state.on_in_view(ctx);
                        follow(transition, ctx)
                    })*
                }
            }

            pub(crate) fn on_inbox(self, change: &InboxChange, ctx: &mut Context) -> Followed {
                match self {
                    $(Self::$name(state) => {
                        let transition = state.on_inbox(change, ctx);
                        follow(transition, ctx)
                    })*
                }
            }
        }
    };
}
