package io.leadline.access;

import io.leadline.workspace.WorkspaceId;

/// By what a token is found.
///
/// @param hash SHA-256 of its text, in hex
record TokenKey(WorkspaceId workspace, String hash) {}
