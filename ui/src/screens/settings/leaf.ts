/** The pages of the settings screen. */
export type Leaf = "overview" | "licences" | "privacy";
