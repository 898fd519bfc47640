pub fn dead_links(_: &crate::support::Site) -> Vec<String> { Vec::new() }
