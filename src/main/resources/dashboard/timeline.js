// A timeline that is open shows by itself what is new. Entries go to their places by time and id; what the reader does stays as it is.

const PAUSE = 3000;
const LONGEST_PAUSE = 30000;
const MOST_PAYMENTS = 150;

let timer;
let isLooking = false;
let isWanted = false;
let failures = 0;

const list = () => document.getElementById("timeline-list");
const entries = () => [...list().querySelectorAll("article[data-occurred]")];

function isNewer(one, other) {
  const difference = Number(one.dataset.occurred) - Number(other.dataset.occurred);
  return difference === 0 ? one.dataset.id > other.dataset.id : difference > 0;
}

function heading(entry) {
  const day = document.createElement("h3");
  day.className = "timeline-day";
  day.dataset.day = entry.dataset.day;
  day.textContent = entry.dataset.dayLabel;
  return day;
}

/** Puts an entry in its place. Says false where that is further back than the page reaches: it comes with "Load more". */
function place(entry) {
  const shown = entries();
  const next = shown.find((other) => isNewer(entry, other));
  if (next === undefined) {
    const more = document.getElementById("timeline-more");
    if (more) {
      return false;
    }
    const isNewDay = shown.at(-1)?.dataset.day !== entry.dataset.day;
    list().append(...(isNewDay ? [heading(entry)] : []), entry);
  } else if (next.dataset.day === entry.dataset.day) {
    next.before(entry);
  } else {
    const above = shown[shown.indexOf(next) - 1];
    const day = next.previousElementSibling;
    day.before(...(above?.dataset.day === entry.dataset.day ? [] : [heading(entry)]), entry);
  }
  return true;
}

function add(html) {
  const found = new DOMParser().parseFromString(html, "text/html").querySelectorAll("article[data-occurred]");
  let added = 0;
  let isPaid = false;
  for (const each of found) {
    if (document.getElementById(each.id)) {
      continue;
    }
    const entry = document.importNode(each, true);
    isPaid ||= entry.dataset.payment !== undefined;
    if (place(entry)) {
      entry.classList.add("timeline-new");
      window.htmx.process(entry);
      added++;
    }
  }
  if (added > 0) {
    list().querySelector("[data-empty]")?.remove();
    announce(added === 1 ? "1 new entry" : `${added} new entries`);
  }
  if (isPaid) {
    addUp();
  }
}

function announce(text) {
  document.getElementById("timeline-news").textContent = text;
}

function trouble(text) {
  const place = document.getElementById("timeline-trouble");
  place.textContent = text;
  place.hidden = text === "";
}

/** The totals at the head, and beside the payments that are shown. */
function addUp() {
  const payments = entries().map((entry) => entry.dataset.payment).filter(Boolean).slice(0, MOST_PAYMENTS);
  const address = new URL(list().dataset.totals, location.href);
  payments.forEach((payment) => address.searchParams.append("payment", payment));
  window.htmx.ajax("GET", address.pathname + address.search, { source: "#timeline-totals", target: "#timeline-totals", swap: "outerHTML" });
}

async function ask(asked) {
  const address = new URL(asked.dataset.live, location.href);
  address.searchParams.set("since", asked.dataset.since);
  const answer = await fetch(address, { headers: { "HX-Request": "true" }, cache: "no-store" });
  if (asked !== list()) {
    return;
  }
  if (answer.status === 401 || answer.status === 403 || answer.status === 404) {
    delete asked.dataset.live;
    trouble("New entries are no longer shown: load the page again.");
  } else if (!answer.ok) {
    throw new Error(`status ${answer.status}`);
  } else if (answer.headers.has("X-Timeline-Too-Many")) {
    delete asked.dataset.live;
    trouble("Much has happened in the meantime: load the page again to see it.");
  } else {
    if (answer.status === 200) {
      add(await answer.text());
    }
    asked.dataset.since = answer.headers.get("X-Timeline-Since");
    trouble("");
  }
}

async function look() {
  clearTimeout(timer);
  isWanted = isLooking;
  if (isLooking) {
    return;
  }
  const asked = list();
  isLooking = true;
  try {
    if (asked?.dataset.live && !document.hidden) {
      await ask(asked);
    }
    failures = 0;
  } catch {
    failures++;
    trouble("New entries cannot be shown at the moment. Trying again …");
  } finally {
    isLooking = false;
  }
  timer = setTimeout(look, isWanted ? 0 : Math.min(PAUSE * 2 ** failures, LONGEST_PAUSE));
}

/** Times that say how long ago something was, said anew each minute. */
function age() {
  const words = new Intl.RelativeTimeFormat("en", { numeric: "always", style: "short" });
  for (const ago of document.querySelectorAll("#timeline-list [data-ago]")) {
    const minutes = Math.floor((Date.now() - Date.parse(ago.parentElement.dateTime)) / 60000);
    if (minutes >= 1 && minutes < 60) {
      ago.textContent = `${minutes} min ago`;
    } else if (minutes >= 60 && minutes < 24 * 60) {
      ago.textContent = `${Math.floor(minutes / 60)} h ago`;
    } else if (minutes >= 24 * 60 && minutes < 7 * 24 * 60) {
      ago.textContent = words.format(-Math.floor(minutes / 60 / 24), "day");
    }
  }
}

let isReadOn = false;

// Who loads more by the keyboard goes on at the first entry that came.
document.addEventListener("htmx:beforeSwap", (event) => {
  isReadOn = event.detail.target.id === "timeline-more" && event.detail.target.contains(document.activeElement);
});

// In a form that came, the first input at fault has the focus, else the first one.
document.addEventListener("htmx:load", (event) => {
  const part = event.detail.elt;
  if (part.matches?.("[data-timeline-form]")) {
    (part.querySelector(".is-invalid") ?? part.querySelector("form :is(input:not([type=hidden]), textarea, select)"))?.focus();
  } else if (isReadOn && part.matches?.("article")) {
    isReadOn = false;
    part.focus({ preventScroll: true });
  }
});

document.addEventListener("timeline-added", look);
document.addEventListener("timeline-paid", addUp);
document.addEventListener("visibilitychange", look);
setInterval(age, 60000);
timer = setTimeout(look, PAUSE);
