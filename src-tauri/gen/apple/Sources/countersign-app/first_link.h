#pragma once

/// Hands on a link that starts the app. To be called before the app starts.
void hand_on_first_link();
