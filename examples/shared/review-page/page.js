(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const { texts, documents, notes } = read("notes");
  const words = read("words");
  const root = document.documentElement;
  const dialog = document.getElementById("why");
  let shownNote = null;

  const element = (name, content) => {
    const made = document.createElement(name);
    if (typeof content === "string") made.textContent = content;
    else if (content !== undefined) made.append(...content);
    return made;
  };

  // An explanation: its lines, and where its documents can be read.
  const fill = () => {
    if (shownNote === null) return;
    const language = root.lang;
    const [title, lines, read] = notes[shownNote];
    document.getElementById("why-title").textContent = texts[title][language];
    document
      .getElementById("why-lines")
      .replaceChildren(
        ...lines.map((line) => element("li", texts[line][language])).filter((line) => line.textContent !== ""),
      );
    const items = read.map((index) => {
      const { number, title: about, sources } = documents[index];
      const links = sources.map(({ title: page, url, kind }) => {
        const name = `${page} (${kind[language]})`;
        if (url === null) return element("span", name);
        const link = element("a", name);
        link.href = url;
        link.rel = "noopener noreferrer";
        return link;
      });
      const told =
        links.length === 0
          ? [words.noSource[language]]
          : links.flatMap((link, place) => (place === 0 ? [link] : [", ", link]));
      return element("li", [`${number} - ${about}: `, ...told]);
    });
    const box = document.getElementById("why-sources");
    box.hidden = items.length === 0;
    box.querySelector("ul").replaceChildren(...items);
  };

  const open = (from) => {
    shownNote = Number(from.dataset.why);
    fill();
    dialog.showModal();
    document.getElementById("why-title").focus();
    dialog.addEventListener("close", () => from.focus(), { once: true });
  };

  document.addEventListener("click", (event) => {
    const from = event.target.closest("[data-why]");
    if (from !== null) open(from);
    else if (event.target === dialog) dialog.close();
  });

  // A heat map is one stop of the Tab key; the arrow keys move in it.
  for (const table of document.querySelectorAll(".heat")) {
    const first = table.querySelector("td");
    if (first !== null) first.tabIndex = 0;
    table.addEventListener("keydown", (event) => {
      const cell = event.target.closest("td");
      if (cell === null) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        open(cell);
        return;
      }
      const row = cell.parentElement;
      const rows = [...table.tBodies[0].rows].filter((one) => !one.hidden);
      const at = rows.indexOf(row);
      const to = {
        ArrowRight: () => row.cells[cell.cellIndex + 1],
        ArrowLeft: () => (cell.cellIndex > 1 ? row.cells[cell.cellIndex - 1] : undefined),
        ArrowDown: () => rows[at + 1]?.cells[cell.cellIndex],
        ArrowUp: () => rows[at - 1]?.cells[cell.cellIndex],
        Home: () => row.cells[1],
        End: () => row.cells[row.cells.length - 1],
      }[event.key]?.();
      if (to === undefined) return;
      event.preventDefault();
      cell.tabIndex = -1;
      to.tabIndex = 0;
      to.focus();
    });
  }

  // The filter of a place: by name everywhere in it, by sort and evidence in its list.
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().trim();
  const applyFilter = (form) => {
    const place = form.closest(".place");
    const value = (name) => form.querySelector(`[data-filter="${name}"]`)?.value ?? "";
    const [name, sort, evidence] = [folded(value("name")), value("sort"), value("evidence")];
    const rows = [...place.querySelectorAll(".findings tbody tr")];
    for (const row of rows) {
      const { name: own, sort: ownSort, evidence: ownEvidence } = row.dataset;
      row.hidden =
        !folded(own).includes(name) ||
        (sort !== "" && sort !== ownSort) ||
        (evidence !== "" && evidence !== ownEvidence);
    }
    for (const row of place.querySelectorAll(".heat tbody tr")) row.hidden = !folded(row.dataset.name).includes(name);
    for (const item of [...place.querySelectorAll(".tree li")].reverse()) {
      const below = [...item.querySelectorAll("li")].some((one) => !one.hidden);
      item.hidden = !below && !folded(item.dataset.name).includes(name);
    }
    const shown = rows.filter((row) => !row.hidden).length;
    form.querySelector("output").textContent = `${words.shown[root.lang]}: ${shown}/${rows.length}`;
  };
  for (const form of document.querySelectorAll(".filter")) {
    form.addEventListener("input", () => applyFilter(form));
    form.addEventListener("submit", (event) => event.preventDefault());
    applyFilter(form);
  }

  const speak = (language) => {
    root.lang = language;
    document.title = words.title[language];
    for (const one of document.querySelectorAll("[data-vi]")) {
      if (one.matches("option")) one.textContent = one.dataset[language];
      else one.setAttribute("aria-label", one.dataset[language]);
    }
    for (const form of document.querySelectorAll(".filter")) applyFilter(form);
    fill();
  };
  document.getElementById("language").addEventListener("click", () => speak(root.lang === "vi" ? "en" : "vi"));
  speak(root.lang);
})();
