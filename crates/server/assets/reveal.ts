// Show and hide what is typed into a field for a password or PIN. The button's words are in the data of <body>.

/** Adds a button to each field of type password below `root`. */
export function addRevealButtons(root: HTMLElement): void {
  for (const input of root.querySelectorAll<HTMLInputElement>("input[type=password]")) {
    addRevealButton(input);
  }
}

function addRevealButton(input: HTMLInputElement): void {
  const { show = "", hide = "" } = document.body.dataset;
  const label = input.labels?.[0]?.textContent ?? "";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.dataset.testid = `reveal-${input.id}`;
  input.after(button);
  input.closest(".field")?.classList.add("reveal");
  // It stays a secret while it is on show.
  input.dataset.secret = "";
  const draw = () => {
    const word = input.type === "password" ? show : hide;
    button.textContent = word;
    button.setAttribute("aria-label", `${word}: ${label}`);
  };
  button.addEventListener("click", () => {
    input.type = input.type === "password" ? "text" : "password";
    draw();
  });
  // A browser must not store what was on show as ordinary text.
  input.form?.addEventListener("submit", () => {
    input.type = "password";
    draw();
  });
  draw();
}
