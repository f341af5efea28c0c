import '@vaadin/select/src/vaadin-select.js';
import 'Frontend/generated/jar-resources/selectConnector.js';
import '@vaadin/tooltip/src/vaadin-tooltip.js';
import 'Frontend/generated/jar-resources/flow-component-renderer.js';
import 'Frontend/generated/jar-resources/flow-component-directive.js';
import 'Frontend/generated/jar-resources/lit-renderer.ts';
import '@vaadin/grid/src/vaadin-grid.js';
import '@vaadin/grid/src/vaadin-grid-column.js';
import '@vaadin/grid/src/vaadin-grid-sorter.js';
import '@vaadin/checkbox/src/vaadin-checkbox.js';
import 'Frontend/generated/jar-resources/gridConnector.ts';
import 'Frontend/generated/jar-resources/vaadin-grid-flow-selection-column.js';
import '@vaadin/grid/src/vaadin-grid-column-group.js';
import '@vaadin/context-menu/src/vaadin-context-menu.js';
import 'Frontend/generated/jar-resources/contextMenuConnector.js';
import 'Frontend/generated/jar-resources/contextMenuTargetConnector.js';
import 'Frontend/generated/jar-resources/disableOnClickFunctions.js';
import '@vaadin/vertical-layout/src/vaadin-vertical-layout.js';
import '@vaadin/login/src/vaadin-login-form.js';
import '@vaadin/app-layout/src/vaadin-app-layout.js';
import '@vaadin/tabs/src/vaadin-tabs.js';
import '@vaadin/tabs/src/vaadin-tab.js';
import '@vaadin/text-field/src/vaadin-text-field.js';
import '@vaadin/button/src/vaadin-button.js';
import '@vaadin/common-frontend/ConnectionIndicator.js';
import 'Frontend/generated/jar-resources/ReactRouterOutletElement.tsx';

const loadOnDemand = (key) => {
  const pending = [];
  if (key === '17ca3c5cbbea743220b50286c2261a31b111cbebd594d901b04d27d831c20d13') {
    pending.push(import('./chunks/chunk-f81b49b5dcfc5afe68b302d63a461c69281f90226e50e5b7d43482e2157ce4e1.js'));
  }
  if (key === 'd424de7c280295139a355ad9406829fb78f5eb04f32283fe8dd8bc3710b9bd5e') {
    pending.push(import('./chunks/chunk-2cdf1f38bb1a9451261beb84c4a1a143633f1d8b47f5a9d73a3baef0ac29eb14.js'));
  }
  if (key === '804080cd3e3304ba8411ad67120f6e9683bebca171877eac5a8d01f57860c681') {
    pending.push(import('./chunks/chunk-f81b49b5dcfc5afe68b302d63a461c69281f90226e50e5b7d43482e2157ce4e1.js'));
  }
  if (key === 'a84a2c9e1ca93883c069d9aec18f26a811ac147c14a40b4ee0473d09490adb67') {
    pending.push(import('./chunks/chunk-56a48b582f933f017868ee9c0a80262d46cdc066c38214e944b996c56f081515.js'));
  }
  return Promise.all(pending);
}

window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = loadOnDemand;
window.Vaadin.Flow.resetFocus = () => {
 let ae=document.activeElement;
 while(ae&&ae.shadowRoot) ae = ae.shadowRoot.activeElement;
 return !ae || ae.blur() || ae.focus() || true;
}