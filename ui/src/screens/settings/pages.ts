/** The pages of the settings screen. The core does not know of them. */
export type SettingsPage = "overview" | "licences" | "privacy";
