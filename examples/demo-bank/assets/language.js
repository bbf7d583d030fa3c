// A language that applies once it is chosen: the form needs no button then.
const form = document.querySelector("#languages");
form.querySelector("button").hidden = true;
form.addEventListener("change", () => form.requestSubmit());
