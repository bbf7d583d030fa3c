/** Sends the form of a page that only passes something on to a service. */
document.querySelector<HTMLFormElement>("form[data-send]")?.submit();
