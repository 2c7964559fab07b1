/// The settings *Audit*: who changed which setting, and when.
@NullMarked
package io.leadline.dashboard.settings.audit;

import org.jspecify.annotations.NullMarked;
