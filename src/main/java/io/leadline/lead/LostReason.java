package io.leadline.lead;

/// Why a lead was lost.
///
/// @param id 24 hex digits
/// @param label how people and programs name it; unique in the workspace, without regard to case
/// @param isDefault whether it is the one proposed
/// @param archived whether leads keep it, but get it no more
public record LostReason(String id, String label, boolean isDefault, boolean archived) {}
