/** The pages of the settings screen. */
export type Leaf = "overview" | "notifications" | "licences" | "privacy";
