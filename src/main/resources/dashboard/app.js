// What pages need beside their HTML. Nothing here is needed to use them: it makes them quicker to use.

/** Runs for the whole page, and again for each part of it that is replaced. */
function enhance(root) {
  for (const choice of root.querySelectorAll("select[data-choices]")) {
    if (!choice.tomselect) {
      new window.TomSelect(choice, { create: choice.dataset.choices === "create", plugins: choice.multiple ? ["remove_button"] : [], maxOptions: 500 });
      // Its own input stands for the list, which is hidden: also to those who hear the page.
      choice.setAttribute("aria-hidden", "true");
      for (const name of ["aria-describedby", "aria-invalid"].filter((it) => choice.hasAttribute(it))) {
        choice.tomselect.control_input.setAttribute(name, choice.getAttribute(name));
      }
    }
  }
  for (const follower of root.querySelectorAll("[data-counts-by]")) {
    follow(follower, document.getElementById(follower.dataset.countsBy));
  }
  focusWithin(root.querySelector("[data-focus]"));
}

/** <div data-counts-by="id of a select" data-counts-for='["Lost"]'> is there only while one of these values is chosen. */
function follow(follower, select) {
  const show = () => { follower.hidden = !JSON.parse(follower.dataset.countsFor).includes(select.value); };
  select.addEventListener("change", show);
  show();
}

/** <form data-focus> begins at its first input, or at the choice that is made. */
function focusWithin(form) {
  const input = form?.querySelector("input[type=radio]:checked") ?? form?.querySelector("input:not([type=hidden]), select, textarea");
  (input?.tomselect ?? input)?.focus();
}

/** Says something in the corner for a while. */
function say(text, kind) {
  const message = document.createElement("div");
  message.className = `alert alert-${kind} alert-important mb-2`;
  message.textContent = text;
  document.getElementById("messages").append(message);
  setTimeout(() => message.remove(), 6000);
}

// <button data-copy="#id"> copies the text of that element; <button data-copy-text="…"> copies the text itself.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy], [data-copy-text]");
  if (button) {
    const text = button.dataset.copyText ?? document.querySelector(button.dataset.copy).textContent;
    await navigator.clipboard.writeText(text);
    say("Copied", "success");
  }
});

// <button data-open="#id"> opens a dialog, a button with data-close closes the one around it.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) {
    document.querySelector(opener.dataset.open).showModal();
  }
  event.target.closest("[data-close]")?.closest("dialog").close();
});

// <select data-submit> and <input type=checkbox data-submit> submit their form when they change.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submit]")) {
    event.target.form.requestSubmit();
  }
});

// Escape in a form follows its link <a data-cancel>.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) {
    event.target.closest("form")?.querySelector("a[data-cancel]")?.click();
  }
});

// <input type=checkbox data-check-all="selector"> checks all of these, or none.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-check-all]")) {
    for (const box of document.querySelectorAll(event.target.dataset.checkAll)) {
      box.checked = event.target.checked;
    }
  }
});

document.addEventListener("htmx:load", (event) => enhance(event.detail.elt));
document.addEventListener("htmx:responseError", (event) => {
  const words = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html").body.textContent.trim();
  say(words.slice(0, 300) || "This could not be done.", "danger");
});
document.addEventListener("htmx:sendError", () => say("The server does not answer. Try again in a moment.", "danger"));

enhance(document);
