// Sorts a table by the column whose title is selected; without scripts the tables read as they are.
document.querySelectorAll("table.sortable").forEach(function (table) {
  table.querySelectorAll("thead th").forEach(function (head, column) {
    var first = table.tBodies[0].rows[0];
    if (!first || first.cells[column].className.includes("bar")) { return; }
    // The title itself stays text: browsers leave buttons out of the heads they repeat on paper.
    var button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-label", head.textContent);
    head.appendChild(button);
    button.addEventListener("click", function () {
      var up = head.getAttribute("aria-sort") !== "ascending";
      table.querySelectorAll("thead th").forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      var body = table.tBodies[0];
      Array.from(body.rows).sort(function (one, two) {
        var a = key(one.cells[column]), b = key(two.cells[column]);
        if (a === null || b === null) { return (a === null) - (b === null); }
        var order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
        return up ? order : -order;
      }).forEach(function (row) { body.appendChild(row); });
    });
  });
  function key(cell) {
    var value = cell.dataset.value;
    if (value === undefined) { return cell.textContent.trim(); }
    return value === "" ? null : Number(value);
  }
});
