//! The least that indexing takes: tantivy with its own Norwegian analysis.

use std::fs;
use std::path::Path;

use tantivy::schema::{IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Language, LowerCaser, SimpleTokenizer, Stemmer, TextAnalyzer};

/// Indexes passages, a document for each, and commits once.
pub fn index<'a>(passages: impl Iterator<Item = &'a str>, folder: &Path) {
    let mut builder = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("norwegian")
        .set_index_option(IndexRecordOption::WithFreqs);
    let field =
        builder.add_text_field("text", TextOptions::default().set_indexing_options(indexing));
    fs::create_dir_all(folder).expect("the folder can be made");
    let index =
        tantivy::Index::create_in_dir(folder, builder.build()).expect("an index can be made");
    let analyzer = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(LowerCaser)
        .filter(Stemmer::new(Language::Norwegian))
        .build();
    index.tokenizers().register("norwegian", analyzer);
    let mut writer: tantivy::IndexWriter =
        index.writer_with_num_threads(1, 64_000_000).expect("a writer can be made");
    for passage in passages {
        let mut document = tantivy::TantivyDocument::new();
        document.add_text(field, passage);
        writer.add_document(document).expect("a document can be added");
    }
    writer.commit().expect("the index can be committed");
    writer.wait_merging_threads().expect("tantivy finishes");
}
